/** `lotse eval`: the quality table over a file of questions whose answers are known. */

import { extractiveDrafter } from '../answer/draft-extract.ts'
import { createRetriever } from '../answer/retrieve.ts'
import { quoteVerifier } from '../answer/verify-quotes.ts'
import type { App } from '../app.ts'
import type { ModelUse } from '../app/model-use.ts'
import { readQuestionFile, type KnownQuestion } from '../evaluation/question-file.ts'
import { quoteRightPage } from '../evaluation/right-page.ts'
import { reliabilityOf, type Reliability } from '../evaluation/reliability.ts'
import { scoresOf, type Judged, type Scores } from '../evaluation/scores.ts'
import { Failure } from '../failure.ts'
import type { PassageIndex } from '../ports/answering.ts'
import { formatTable, type Cell } from './table.ts'

export async function evaluate(app: App, file: string, json: boolean): Promise<void> {
  const questions = await readQuestionFile(file)
  const unserved = new Set(questions.map((question) => question.region).filter((region) => !app.isServed(region)))
  if (unserved.size > 0) {
    throw new Failure(`${file} asks about ${[...unserved].join(', ')}; add them to CMS_REGIONS and run sync first.`)
  }
  const judged: Judged[] = []
  for (const question of questions) judged.push(await judge(app, question))
  const scores = scoresByLanguage(judged)
  const reliability = reliabilityOf(judged)
  const model = app.modelUse()
  if (json) console.log(JSON.stringify({ ...scores, reliability, ...(model && { model }) }))
  else console.log([tablesOf(scores, reliability), ...(model === null ? [] : [useOf(model)])].join('\n\n'))
}

/** The language is left for Lotse to find out. */
async function judge(app: App, question: KnownQuestion): Promise<Judged> {
  const { id, region, question: text } = question
  const answer = await app.responder.respond({ id, region, text })
  return { question, answer, quoteOfRightPage: question.answerable ? await quoteRightPage(question, ofPages(app)) : [] }
}

const ofPages = ({ index, tables, regions }: App) => ({
  index,
  retrieverOver: (some: PassageIndex) => createRetriever({ index: some, tables }),
  regions,
  drafter: extractiveDrafter,
  verifier: quoteVerifier,
  now: () => new Date(),
})

function scoresByLanguage(judged: readonly Judged[]): Record<string, Scores> {
  const byLanguage = Map.groupBy(judged, ({ question }) => question.language)
  const perLanguage = [...byLanguage]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([language, group]) => [language, scoresOf(group)] as const)
  return Object.fromEntries([...perLanguage, ['all', scoresOf(judged)]])
}

const percent = (value: number | null) => (value === null ? null : Number((value * 100).toFixed(1)))

const columns: readonly (readonly [string, (scores: Scores) => number | null])[] = [
  ['questions', (scores) => scores.questions],
  ['hit@1 %', (scores) => percent(scores.hit1)],
  ['hit@3 %', (scores) => percent(scores.hit3)],
  ['hit@5 %', (scores) => percent(scores.hit5)],
  ['MRR@10 %', (scores) => percent(scores.mrr10)],
  ['sent. P %', (scores) => percent(scores.sentencePrecision)],
  ['sent. R %', (scores) => percent(scores.sentenceRecall)],
  ['sent. F1 %', (scores) => percent(scores.sentenceF1)],
  ['exact F1 %', (scores) => percent(scores.exactSentenceF1)],
  ['right page F1 %', (scores) => percent(scores.rightPageSentenceF1)],
  ['answered %', (scores) => percent(scores.answered)],
  ['wrong %', (scores) => percent(scores.wrong)],
  ['unansw. P %', (scores) => percent(scores.unanswerablePrecision)],
  ['unansw. R %', (scores) => percent(scores.unanswerableRecall)],
  ['unansw. F1 %', (scores) => percent(scores.unanswerableF1)],
  ['language %', (scores) => percent(scores.languageAccuracy)],
  ['p50 ms', (scores) => scores.latencyP50Ms],
  ['p95 ms', (scores) => scores.latencyP95Ms],
]

function tablesOf(scores: Record<string, Scores>, { bins, expectedCalibrationError }: Reliability): string {
  const quality = formatTable(['language', ...columns.map(([title]) => title)], rowsOf(scores))
  const reliability = formatTable(
    ['confidence', 'questions', 'mean %', 'right page %'],
    bins.map(({ from, to, questions, meanConfidence, right }) => [
      `${from}–${to}`,
      questions,
      percent(meanConfidence),
      percent(right),
    ]),
  )
  const error = percent(expectedCalibrationError)
  return [quality, '', reliability, '', `expected calibration error: ${error ?? '–'} %`].join('\n')
}

/** What the run asked of the model, and what was kept from being sent. */
function useOf(use: ModelUse): string {
  return formatTable(['model', 'in all'], Object.entries({ ...use }))
}

function rowsOf(scores: Record<string, Scores>): readonly (readonly Cell[])[] {
  return Object.entries(scores).map(([language, its]) => [language, ...columns.map(([, figure]) => figure(its))])
}
