/** What a sync did, per region and language. */

import type { LanguageTag } from './language.ts'
import type { RegionSlug } from './region.ts'

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
