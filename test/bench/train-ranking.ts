/**
 * Learns from questions with known answers how pages are ranked and how sure an answer is, prints what that is worth on
 * questions it was not learnt from, and writes it down for the service. Sync the questions' regions into DATA_DIR first.
 *
 *     node test/bench/train-ranking.ts QUESTIONS.jsonl [--dry-run]
 */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { formatTable } from '../../src/commands/table.ts'
import { readConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { readQuestionFile, type KnownQuestion } from '../../src/evaluation/question-file.ts'
import { createLog } from '../../src/log.ts'
import { lookUp, type Look } from './ranking/look.ts'
import { rankingRows, thresholdHeads, thresholdRows } from './ranking/report.ts'
import { crossValidate, learn, type Learnt } from './ranking/train.ts'

const [file, option] = process.argv.slice(2)
if (file === undefined) throw new Error('Which questions? node test/bench/train-ranking.ts QUESTIONS.jsonl')

const looks = await lookAtAll(await readQuestionFile(file))
const judged = crossValidate(looks)
for (const isUntranslated of [false, true]) {
  const group = judged.filter(({ look }) => look.isUntranslated === isUntranslated)
  console.log(isUntranslated ? '\nAs if all pages were in the default language only' : '\nWith the pages as they are')
  console.log(formatTable(['language', 'questions', 'MRR@10 %', 'hit@3 %'], rankingRows(group)))
  console.log(formatTable(thresholdHeads, thresholdRows(group)))
}
const learnt = learn(looks)
if (option !== '--dry-run') await write(learnt)

async function lookAtAll(questions: readonly KnownQuestion[]): Promise<readonly Look[]> {
  const app = await createApp(readConfig(readEnvironment()), createLog('silent'))
  const looks: Look[] = []
  for (const question of questions) looks.push(...(await lookUp(withPagesInAllLanguages(question, questions), app)))
  await app.close()
  return looks
}

/** The same question in another language names the page by that language's id. */
function withPagesInAllLanguages(question: KnownQuestion, questions: readonly KnownQuestion[]): KnownQuestion {
  const same = questions.filter(({ id, region }) => id === question.id && region === question.region)
  return { ...question, pages: same.flatMap(({ pages }) => pages) }
}

async function write({ ranking, chances }: Learnt): Promise<void> {
  const path = join(import.meta.dirname, '../../src/answer/retrieve/learnt-weights.ts')
  await writeFile(
    path,
    `/** Learnt from questions with known answers; written by \`node test/bench/train-ranking.ts QUESTIONS.jsonl\`. */

import type { ChanceWeights } from './judge.ts'
import type { RankingWeights } from './rank.ts'

export const rankingWeights: RankingWeights = ${literal(ranking)}

export const chanceWeights: ChanceWeights = {
  best: ${literal(chances.best, '  ')},
  either: ${literal(chances.either, '  ')},
}
`,
  )
}

function literal(weights: object, indent = ''): string {
  const lines = Object.entries(weights).map(([name, weight]) => {
    const rounded = Number(weight).toFixed(3)
    return `${indent}  ${name}: ${rounded.replace(/\.?0+$/, '')},\n`
  })
  return `{\n${lines.join('')}${indent}}`
}
