/** How good answers are, over questions whose answers are known. */

import type { Answer } from '../domain/answer.ts'
import type { KnownQuestion } from './question-file.ts'
import { agreeingScores, exactScores, harmonicMean } from './sentence-scores.ts'

export interface Judged {
  readonly question: KnownQuestion
  readonly answer: Answer
  /** Lines quoted where the right page is given; none for questions without one. */
  readonly quoteOfRightPage: readonly string[]
}

/** Shares in [0, 1]; `null` where there was nothing to take a share of. */
export interface Scores {
  readonly questions: number
  readonly answerable: number
  /** Of the answerable: share with an acceptable page among the first 1, 3, 5 candidates. */
  readonly hit1: number | null
  readonly hit3: number | null
  readonly hit5: number | null
  readonly mrr10: number | null
  /** Means over the answerable of each question's own figure; one without a quote scores 0. */
  readonly sentencePrecision: number | null
  readonly sentenceRecall: number | null
  readonly sentenceF1: number | null
  /** The same where only lines count that are expected letter by letter. */
  readonly exactSentenceF1: number | null
  /** As `sentenceF1`, of what is quoted where the right page is given. */
  readonly rightPageSentenceF1: number | null
  readonly answered: number | null
  /** Of the answered: share that cites no acceptable page. */
  readonly wrong: number | null
  /** How well not answering tells the unanswerable. */
  readonly unanswerablePrecision: number | null
  readonly unanswerableRecall: number | null
  readonly unanswerableF1: number | null
  readonly languageAccuracy: number | null
  readonly latencyP50Ms: number | null
  readonly latencyP95Ms: number | null
}

export function scoresOf(judged: readonly Judged[]): Scores {
  const answerable = judged.filter(({ question }) => question.answerable)
  const unanswerable = judged.filter(({ question }) => !question.answerable)
  const answered = judged.filter(isAnswered)
  const silent = judged.filter((one) => !isAnswered(one))
  const rightlySilent = silent.filter(({ question }) => !question.answerable).length
  const precision = share(rightlySilent, silent.length)
  const recall = share(rightlySilent, unanswerable.length)
  const ranks = answerable.map(rankOfRightPage)
  const sentences = answerable.map(({ question, answer }) =>
    agreeingScores(question.sentences, linesOf(answer), question.language),
  )
  const latencies = judged.map(({ answer }) => answer.latencyMs).toSorted((a, b) => a - b)
  return {
    questions: judged.length,
    answerable: answerable.length,
    hit1: share(ranks.filter((rank) => rank <= 1).length, ranks.length),
    hit3: share(ranks.filter((rank) => rank <= 3).length, ranks.length),
    hit5: share(ranks.filter((rank) => rank <= 5).length, ranks.length),
    mrr10: mean(ranks.map((rank) => (rank <= 10 ? 1 / rank : 0))),
    sentencePrecision: mean(sentences.map((one) => one.precision)),
    sentenceRecall: mean(sentences.map((one) => one.recall)),
    sentenceF1: mean(sentences.map((one) => one.f1)),
    exactSentenceF1: mean(
      answerable.map(({ question, answer }) => exactScores(question.sentences, linesOf(answer)).f1),
    ),
    rightPageSentenceF1: mean(
      answerable.map(
        ({ question, quoteOfRightPage }) => agreeingScores(question.sentences, quoteOfRightPage, question.language).f1,
      ),
    ),
    answered: share(answered.length, judged.length),
    wrong: share(answered.filter(isWrong).length, answered.length),
    unanswerablePrecision: precision,
    unanswerableRecall: recall,
    unanswerableF1: precision === null || recall === null ? null : harmonicMean(precision, recall),
    languageAccuracy: share(judged.filter(isLanguageRight).length, judged.length),
    latencyP50Ms: percentile(latencies, 0.5),
    latencyP95Ms: percentile(latencies, 0.95),
  }
}

const isAnswered = ({ answer }: Judged) => answer.kind === 'answered'

const isLanguageRight = ({ question, answer }: Judged) => answer.language === question.language

const isWrong = ({ question, answer }: Judged) =>
  !answer.citations.some((citation) => question.pages.includes(citation.pageId))

/** From 1; infinite where no candidate is right. */
function rankOfRightPage({ question, answer }: Judged): number {
  const at = answer.candidates.findIndex((candidate) => question.pages.includes(candidate.pageId))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

const linesOf = ({ citations }: Answer) => citations.flatMap(({ quote }) => quote.split('\n'))

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

/** Nearest rank, of ascending values. */
function percentile(sorted: readonly number[], portion: number): number | null {
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)] ?? null
}
