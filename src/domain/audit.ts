/** Who saw and did what at the desk. Nothing that a newcomer wrote stands in it, and no number of theirs. */

import type { DeskUser, DeskUserId } from './desk-user.ts'
import type { RegionSlug } from './region.ts'

export interface AuditNote {
  /** `null` for the machine and the command line. */
  readonly actor: Pick<DeskUser, 'id' | 'email'> | null
  /** Whose admins see it; `null`: the operators, and admins of all regions. */
  readonly region: RegionSlug | null
  /** What it was done to, and what: `conversation.read`. */
  readonly action: `${string}.${string}`
  /** Id of what it was done to. */
  readonly target?: string | undefined
  /** Names of settings, counts, roles: never texts of newcomers. */
  readonly details?: AuditDetails
}

export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface AuditEvent {
  /** Digits only; later ones are greater. */
  readonly id: string
  readonly at: Date
  readonly actor: DeskUserId | null
  /** As it was then. */
  readonly actorEmail: string
  readonly region: RegionSlug | null
  readonly action: string
  readonly target: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export interface AuditFilter {
  /** Whose events may be seen. */
  readonly regions: readonly RegionSlug[]
  /** Whether events of no region may, too. */
  readonly seesAll: boolean
  readonly region?: RegionSlug | undefined
  /** Part of an e-mail address. */
  readonly actor?: string | undefined
  /** Its beginning: `conversation` finds all that was done to conversations. */
  readonly action?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  /** Only events before this one. */
  readonly before?: string | undefined
}
