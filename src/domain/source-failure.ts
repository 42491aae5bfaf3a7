/** What went wrong while a region's content was read, in words that an operator can act on. */

import type { LanguageTag } from './language.ts'
import type { RegionSlug } from './region.ts'

/**
 * - `timeout`: no complete answer in time · `unreachable`: the network failed or the answer broke off
 * - `refused`: the CMS answered with an error status · `not-found`: it knows no such region or language
 * - `malformed`: the answer is not what the API describes · `too-large`: more than we are willing to hold
 */
export type SourceFailureKind = 'timeout' | 'unreachable' | 'refused' | 'not-found' | 'malformed' | 'too-large'

interface SourceFailureDetails {
  readonly kind: SourceFailureKind
  readonly region: RegionSlug
  /** `null` where the failure concerns the region as a whole. */
  readonly language: LanguageTag | null
  /** One sentence on what happened. */
  readonly message: string
  /** One sentence on what to do about it. */
  readonly remedy: string
  /** HTTP status, where the CMS answered at all. */
  readonly status?: number
  readonly cause?: unknown
}

/** Content of one region (and language) could not be read. What was stored before is still good. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
  readonly kind: SourceFailureKind
  readonly region: RegionSlug
  readonly language: LanguageTag | null
  readonly remedy: string
  readonly status: number | null

  constructor(details: SourceFailureDetails) {
    super(details.message, { cause: details.cause })
    this.kind = details.kind
    this.region = details.region
    this.language = details.language
    this.remedy = details.remedy
    this.status = details.status ?? null
  }
}
