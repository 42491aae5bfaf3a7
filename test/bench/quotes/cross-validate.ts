/** How good quotations are on questions and pages that nothing was learnt from. */

import { maxUnits } from '../../../src/answer/draft-extract.ts'
import { pickUnits } from '../../../src/answer/draft-extract/pick.ts'
import { chanceOf, type BoostedTrees } from '../../../src/answer/draft-extract/boosted-trees.ts'
import { featuresOf, type Features } from '../../../src/answer/draft-extract/features.ts'
import { agreeingScores, exactScores } from '../../../src/evaluation/sentence-scores.ts'
import type { KnownAnswer } from './known-answers.ts'
import { learnTrees, type LearnOptions } from './learn-trees.ts'

const folds = 5

/** With its units' features, which are the same however often they are judged. */
export interface Prepared extends KnownAnswer {
  readonly features: readonly Features[]
}

export const prepare = (answer: KnownAnswer): Prepared => ({
  ...answer,
  features: featuresOf(answer.units, answer.page, answer.asked),
})

export const learnFrom = (answers: readonly Prepared[], options: LearnOptions): BoostedTrees =>
  learnTrees(
    answers.flatMap(({ features, isExpected }) => {
      const weight = weightOf(isExpected)
      return features.map((ofUnit, i) => ({ features: ofUnit, isPositive: isExpected[i] === true, weight }))
    }),
    options,
  )

/** Questions count alike, however long their answers: where these are short, each unit weighs more in F1. */
function weightOf(isExpected: readonly boolean[]): number {
  return 1 / Math.sqrt(Math.max(1, isExpected.filter(Boolean).length))
}

export interface Scored {
  readonly language: string
  readonly f1: number
  readonly exactF1: number
  readonly units: number
}

/** All questions about a page, in all languages, are in the same fold. */
export function crossValidate(answers: readonly Prepared[], options: LearnOptions): readonly Scored[] {
  const foldOf = foldsOf(answers)
  return Array.from({ length: folds }, (_, fold) => {
    const trees = learnFrom(
      answers.filter(({ question }) => foldOf.get(question.id) !== fold),
      options,
    )
    return answers.filter(({ question }) => foldOf.get(question.id) === fold).map((answer) => score(answer, trees))
  }).flat()
}

function score({ question, units, features }: Prepared, trees: BoostedTrees): Scored {
  const chances = features.map((ofUnit) => chanceOf(trees, ofUnit))
  const lines = pickUnits(units, chances, maxUnits).flatMap((i) => units[i]?.lines ?? [])
  return {
    language: question.language,
    f1: agreeingScores(question.sentences, lines, question.language).f1,
    exactF1: exactScores(question.sentences, lines).f1,
    units: lines.length,
  }
}

/** By a question's id, which it has in every language; ids that share a page have the same fold. */
function foldsOf(answers: readonly Prepared[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  const pageOf = new Map<string, string>()
  for (const { question } of answers) {
    const page = `${question.region} ${question.pages.join()}`
    const known = pageOf.get(question.id)
    // The first language's page stands for its translations.
    if (known === undefined) pageOf.set(question.id, page)
    if (!groups.has(page) && known === undefined) groups.set(page, groups.size % folds)
  }
  return new Map([...pageOf].map(([id, page]) => [id, groups.get(page) ?? 0]))
}
