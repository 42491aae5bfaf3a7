/** Questions with known answers, each with the page that answers it, cut into what could be quoted. */

import type { Asked } from '../../../src/answer/draft-extract/features.ts'
import { unitsOf, type Unit } from '../../../src/answer/draft-extract/units.ts'
import type { FoundPage } from '../../../src/domain/ranking.ts'
import type { KnownQuestion } from '../../../src/evaluation/question-file.ts'
import { findRightPage, type RightPageDeps } from '../../../src/evaluation/right-page.ts'
import { doAgree } from '../../../src/evaluation/sentence-scores.ts'

export interface KnownAnswer {
  readonly question: KnownQuestion
  readonly page: FoundPage
  readonly asked: Asked
  readonly units: readonly Unit[]
  /** Whether each unit is expected to be quoted. */
  readonly isExpected: readonly boolean[]
}

/** Those that are answerable, and whose page the question finds. */
export async function findKnownAnswers(
  questions: readonly KnownQuestion[],
  deps: RightPageDeps,
): Promise<readonly KnownAnswer[]> {
  const answers: KnownAnswer[] = []
  for (const question of questions.filter(({ answerable }) => answerable)) {
    const found = await findRightPage(question, deps)
    const page = found?.finding.pages[0]
    if (found === undefined || page === undefined) continue
    const { text } = found.turn.question
    const asked = { text, language: question.language, weights: found.finding.weights }
    answers.push(knownAnswer(question, page, asked))
  }
  return answers
}

function knownAnswer(question: KnownQuestion, page: FoundPage, asked: Asked): KnownAnswer {
  const units = unitsOf(page)
  const isExpected = units.map(({ lines }) =>
    lines.some((line) => question.sentences.some((sentence) => doAgree(line, sentence))),
  )
  return { question, page, asked, units, isExpected }
}
