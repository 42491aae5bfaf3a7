/** From looks to weights, and what weights are worth on questions that they were not learnt from. */

import { confidenceIn, signNames, signsOf, type ConfidenceWeights } from '../../../src/answer/retrieve/confidence.ts'
import { featureNames, featuresOf } from '../../../src/answer/retrieve/features.ts'
import { rankPages, type RankingWeights } from '../../../src/answer/retrieve/rank.ts'
import { learnChance, learnChoice } from './models.ts'
import type { Weights } from './descend.ts'
import type { MatchedPage, RankedPage } from '../../../src/domain/ranking.ts'
import type { Look } from './look.ts'

export interface Learnt {
  readonly ranking: RankingWeights
  readonly confidence: ConfidenceWeights
}

export function learn(looks: readonly Look[]): Learnt {
  const choices = looks
    .filter(({ right }) => right >= 0)
    .map(({ pages, right }) => ({
      pages: featuresOf(pages).map((page) => featureNames.map((name) => page[name])),
      right,
    }))
  const ranking = named(featureNames, learnChoice(choices, featureNames.length))
  const cases = looks.flatMap((look) => {
    const { signs, isRight } = signsFor(look, ranking)
    return signs === undefined ? [] : [{ signs, isRight }]
  })
  const [bias = 0, ...weights] = learnChance(cases, signNames.length)
  return { ranking, confidence: { bias, ...named(signNames, weights) } }
}

function signsFor({ pages, right, readings }: Look, ranking: RankingWeights) {
  const ranked = rankPages(pages, ranking)
  const signs = signsOf(ranked, readings)
  return { signs: signs && signNames.map((name) => signs[name]), isRight: rankOf(pages[right], ranked) === 1 }
}

function rankOf(page: MatchedPage | undefined, ranked: readonly RankedPage[]): number {
  const at = ranked.findIndex(({ id }) => id === page?.id)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

/** A look as judged by weights learnt from other questions. */
export interface Judgement {
  readonly look: Look
  /** From 1; infinite where no page is right. */
  readonly rank: number
  readonly confidence: number
}

const folds = 5

/** The same question in another language is the same question: all of its looks are in one fold. */
export function crossValidate(looks: readonly Look[]): readonly Judgement[] {
  const foldOf = ({ question }: Look) => Number(BigInt(`0x${Buffer.from(question.id).toString('hex')}`) % BigInt(folds))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learnt = learn(looks.filter((look) => foldOf(look) !== fold))
    return looks.filter((look) => foldOf(look) === fold).map((look) => judge(look, learnt))
  })
}

function judge(look: Look, { ranking, confidence }: Learnt): Judgement {
  const ranked = rankPages(look.pages, ranking)
  return {
    look,
    rank: rankOf(look.pages[look.right], ranked),
    confidence: confidenceIn(ranked, look.readings, confidence),
  }
}

function named<Name extends string>(names: readonly Name[], values: Weights): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<Name, number>
}
