/**
 * What of our own made-up messages is hidden before a text leaves for a model, per language and split, and how much is
 * hidden in questions that hold nothing personal: of the training split, where it lies beside the project.
 *
 *     node test/bench/redact.ts [--wrong]
 *
 * `--wrong` shows what goes wrong in the messages that the patterns were tuned on, and in the training questions.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatTable } from '../../src/commands/table.ts'
import { personalIn, readingOf } from '../../src/privacy/redact/personal.ts'
import { createVault } from '../../src/privacy/redact.ts'
import { judge, percent, readPersonalMessages, sum, type Judged } from './redact-cases.ts'

const trainingQuestions = join(import.meta.dirname, '../../../shared/omos-qa/train.jsonl')
const judged = readPersonalMessages().map((message) => judge(message))
const splits = ['tuning', 'held-out', 'unseen'] as const
const languages = [...new Set(judged.map(({ message }) => message.language))]

console.log(
  formatTable(
    ['language', 'messages', ...splits.flatMap((split) => [`hidden, ${split}`, 'rightly', 'kept'])],
    [...languages, 'all'].map((language) => {
      const own = judged.filter(({ message }) => language === 'all' || message.language === language)
      return [
        language,
        own.length,
        ...splits.flatMap((split) => shares(own.filter(({ message }) => message.split === split))),
      ]
    }),
  ),
)

/** Recall of what must be hidden, precision of what was, share left alone of what must be kept; in percent. */
function shares(own: readonly Judged[]): readonly number[] {
  return [
    percent(
      sum(own, ({ hidden }) => hidden),
      sum(own, ({ message }) => message.hidden.length),
    ),
    percent(
      sum(own, ({ rightly }) => rightly),
      sum(own, ({ found }) => found),
    ),
    percent(
      sum(own, ({ kept }) => kept),
      sum(own, ({ message }) => message.kept.length),
    ),
  ]
}

if (existsSync(trainingQuestions)) {
  const questions = readFileSync(trainingQuestions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { question: string })
  const touched = questions.filter(({ question }) => personalIn(readingOf(question)).length > 0)
  const startedAt = performance.now()
  for (const { question } of questions) createVault().hide(question)
  const meanMs = (performance.now() - startedAt) / questions.length
  console.log(`${touched.length} of ${questions.length} training questions were changed; ${meanMs.toFixed(3)} ms each`)
  if (process.argv[2] === '--wrong') for (const { question } of touched) console.log(createVault().hide(question))
}

if (process.argv[2] === '--wrong') {
  for (const { message, isWrong } of judged) {
    if (isWrong && message.split === 'tuning')
      console.log(message.language, message.hidden, createVault().hide(message.text))
  }
}
