/** What a sync did, per region and language. */

import type { LanguageTag } from './language.ts'
import type { RegionSlug } from './region.ts'
import type { LanguagePair } from './term-tables.ts'

export type SyncOutcome = SyncDone | SyncFailed

export interface SyncDone {
  readonly kind: 'done'
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly pages: { readonly read: number; readonly changed: number; readonly removed: number }
  /** Passages of this region and language after the sync. */
  readonly passages: number
  readonly embeddings: { readonly computed: number; readonly reused: number }
  /** Pages whose text another region publishes too. */
  readonly sharedPages: number
  readonly seconds: number
  /** What was mended on the way, such as a recurrence that could not be read. */
  readonly warnings: readonly string[]
}

/** The last good state stays in place. */
export interface SyncFailed {
  readonly kind: 'failed'
  readonly region: RegionSlug
  /** `null` where the region as a whole could not be read. */
  readonly language: LanguageTag | null
  readonly problem: string
  readonly remedy: string
  readonly seconds: number
}

/** A line for each, for whoever can mend it. */
export function describeFailures(failed: readonly SyncFailed[]): string {
  return failed
    .map(
      ({ region, language, problem, remedy }) => `  ${region}${language ? ` ${language}` : ''}: ${problem} ${remedy}`,
    )
    .join('\n')
}

/** What a sync learnt at its end, over all regions. */
export interface LearningReport {
  readonly learnt: readonly PairLearnt[]
  /** Their last tables stay in place. */
  readonly failed: readonly PairFailed[]
  /** Pairs of languages with nothing new to learn from. */
  readonly unchanged: number
  readonly seconds: number
}

export interface PairLearnt extends LanguagePair {
  /** Texts that it was learnt from. */
  readonly pages: number
  readonly seconds: number
}

export interface PairFailed extends LanguagePair {
  readonly problem: string
}

/** For an operator; `null` where nothing was to be learnt. */
export function describeLearning({ learnt, failed, seconds }: LearningReport): string | null {
  const done = learnt.length === 0 ? [] : [`learnt: ${counted(learnt.length)} in ${Math.round(seconds)} s`]
  const not = failed.map(({ from, to, problem }) => `not learnt: ${from}–${to}, the last tables stay: ${problem}`)
  const lines = [...done, ...not]
  return lines.length === 0 ? null : lines.join('\n')
}

/** What a model that embeds texts was shown at the end of a sync, over all regions. */
export interface EmbeddingReport {
  readonly model: string
  /** Passages that it embedded now. */
  readonly computed: number
  /** Passages that it has not seen: they are found by their words alone. */
  readonly missing: number
  /** Why it has not seen them; `null` where it has. */
  readonly problem: string | null
  readonly seconds: number
}

/** For an operator; `null` where nothing was to be embedded. */
export function describeEmbedding({ model, computed, missing, problem, seconds }: EmbeddingReport): string | null {
  const done = computed === 0 ? [] : [`embedded by ${model}: ${computed} passages in ${Math.round(seconds)} s`]
  const why = problem === null ? '' : `: ${problem}`
  const not = missing === 0 ? [] : [`not embedded by ${model}: ${missing} passages, until the next sync${why}`]
  const lines = [...done, ...not]
  return lines.length === 0 ? null : lines.join('\n')
}

const counted = (pairs: number) => (pairs === 1 ? '1 language pair' : `${pairs} language pairs`)
