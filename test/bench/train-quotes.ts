/**
 * Learns which units of a page answer a question, says how good that is on pages it was not learnt from, and writes the
 * trees to `src/answer/draft-extract/quote-trees.json`. The regions of the questions must have been synced.
 *
 *     CMS_REGIONS=… node test/bench/train-quotes.ts QUESTIONS.jsonl
 */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { createRetriever } from '../../src/answer/retrieve.ts'
import { formatTable } from '../../src/commands/table.ts'
import { readConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { readQuestionFile } from '../../src/evaluation/question-file.ts'
import { createLog } from '../../src/log.ts'
import type { PassageIndex } from '../../src/ports/answering.ts'
import { crossValidate, learnFrom, prepare, type Prepared, type Scored } from './quotes/cross-validate.ts'
import { findKnownAnswers } from './quotes/known-answers.ts'

const output = join(import.meta.dirname, '../../src/answer/draft-extract/quote-trees.json')

/** Chosen by the cross-validation below; deeper trees gain nothing. */
const options = {
  trees: 500,
  depth: 4,
  rate: 0.03,
  fewest: 60,
  shrinkage: 10,
  share: { examples: 0.5, features: 0.2 },
} as const

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name a file of questions: node test/bench/train-quotes.ts QUESTIONS.jsonl')
const answers = await readAnswers(file)
console.log(tableOf(crossValidate(answers, options)))
const learntBy = 'node test/bench/train-quotes.ts'
await writeFile(output, `${JSON.stringify({ learntBy, ...learnFrom(answers, options) })}\n`)
console.log(`Learnt from ${answers.length} questions; written to ${output}. Format it: npx oxfmt ${output}`)

async function readAnswers(path: string): Promise<readonly Prepared[]> {
  const app = await createApp(readConfig(readEnvironment()), createLog('warn'))
  try {
    const retrieverOver = (index: PassageIndex) => createRetriever({ index, tables: app.tables })
    const deps = { index: app.index, regions: app.regions, retrieverOver, now: () => new Date() }
    return (await findKnownAnswers(await readQuestionFile(path), deps)).map(prepare)
  } finally {
    await app.close()
  }
}

function tableOf(scored: readonly Scored[]): string {
  const byLanguage = Map.groupBy(scored, ({ language }) => language)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const rows = [...byLanguage, ['all', scored] as const].map(([language, group]) => [
    language,
    group.length,
    Number((100 * mean(group.map(({ f1 }) => f1))).toFixed(1)),
    Number((100 * mean(group.map(({ exactF1 }) => exactF1))).toFixed(1)),
    Number(mean(group.map(({ units }) => units)).toFixed(1)),
  ])
  return formatTable(['cross-validated', 'questions', 'F1 %', 'exact F1 %', 'lines'], rows)
}
