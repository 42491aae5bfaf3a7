/** From looks to weights, and what weights are worth on questions that they were not learnt from. */

import { signNames, signsOf, type ConfidenceWeights } from '../../../src/answer/retrieve/confidence.ts'
import { featureNames, featuresOf } from '../../../src/answer/retrieve/features.ts'
import { judge, type ChanceWeights } from '../../../src/answer/retrieve/judge.ts'
import { rankPages, type RankingWeights } from '../../../src/answer/retrieve/rank.ts'
import { learnChance, learnChoice } from './models.ts'
import type { Weights } from './descend.ts'
import type { MatchedPage, RankedPage } from '../../../src/domain/ranking.ts'
import type { Scope } from '../../../src/domain/turn.ts'
import type { Look } from './look.ts'

export interface Learnt {
  readonly ranking: RankingWeights
  readonly chances: ChanceWeights
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
    const { signs, rank } = signsFor(look, ranking)
    return signs === undefined ? [] : [{ signs, rank }]
  })
  const chanceOfFirst = (many: number): ConfidenceWeights => {
    const [bias = 0, ...weights] = learnChance(
      cases.map(({ signs, rank }) => ({ signs, isRight: rank <= many })),
      signNames.length,
    )
    return { bias, ...named(signNames, weights) }
  }
  return { ranking, chances: { best: chanceOfFirst(1), either: chanceOfFirst(2) } }
}

function signsFor({ pages, right, readings }: Look, ranking: RankingWeights) {
  const ranked = rankPages(pages, ranking)
  const signs = signsOf(ranked, readings)
  return { signs: signs && signNames.map((name) => signs[name]), rank: rankOf(pages[right], ranked) }
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
  readonly scope: Scope
}

const folds = 5

/** The same question in another language is the same question: all of its looks are in one fold. */
export function crossValidate(looks: readonly Look[]): readonly Judgement[] {
  const foldOf = ({ question }: Look) => Number(BigInt(`0x${Buffer.from(question.id).toString('hex')}`) % BigInt(folds))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learnt = learn(looks.filter((look) => foldOf(look) !== fold))
    return looks.filter((look) => foldOf(look) === fold).map((look) => judgementOf(look, learnt))
  })
}

function judgementOf(look: Look, { ranking, chances }: Learnt): Judgement {
  const ranked = rankPages(look.pages, ranking)
  return {
    look,
    rank: rankOf(look.pages[look.right], ranked),
    ...judge(look.question.question, ranked, look.readings, chances),
  }
}

function named<Name extends string>(names: readonly Name[], values: Weights): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<Name, number>
}
