/** What is looked after while a person is asked for, so that nobody waits unseen: times that run out, and who is free. */

import type { ChannelKind } from './channel.ts'
import type { CounsellorProfile, DeskUserId } from './desk-user.ts'
import type { LanguageTag } from './language.ts'
import type { Outbound } from './outbound.ts'
import type { ConversationId } from './person.ts'
import type { RegionSlug } from './region.ts'
import type { Topic } from './topic.ts'

/** When something is to be done by, and when whoever should do it is reminded. */
export interface Deadline {
  readonly warnAt: Date
  readonly dueAt: Date
}

/** Of the wish for a person; `null` where the region sets none. */
export interface Deadlines {
  readonly firstResponse: Deadline | null
  readonly resolution: Deadline | null
}

export const timers = ['first-response', 'resolution'] as const
export type Timer = (typeof timers)[number]

/** How far a timer has run, as it is told once. */
export type TimerState = 'due-soon' | 'overdue'

/** A conversation in which a person is asked for, as far as it is looked after. */
export interface TendedEscalation {
  readonly conversation: ConversationId
  readonly region: RegionSlug
  readonly channel: ChannelKind
  /** That the newcomer is spoken to in. */
  readonly language: LanguageTag | null
  readonly topic: Topic
  readonly isUrgent: boolean
  readonly openedAt: Date
  readonly holder: Holder | null
  /** Who held the conversation before, and is asked first. */
  readonly lastHeldBy: DeskUserId | null
  readonly suggestion: { readonly to: DeskUserId; readonly at: Date } | null
  /** To whom it was given, and who let it pass. */
  readonly tried: readonly DeskUserId[]
  readonly snoozedUntil: Date | null
  readonly deadlines: Deadlines
  readonly isAnswered: boolean
  /** What was told already, so that it is told once. */
  readonly told: readonly `${Timer}:${TimerState}`[]
}

export interface Holder {
  readonly id: DeskUserId
  /** Whether they may still answer in this region. */
  readonly isAllowed: boolean
  /** Since when the newcomer waits for a word of theirs; `null` where they had the last word, or nothing was written. */
  readonly owesSince: Date | null
}

/** Somebody who may answer in a region, and what they have to do already. */
export interface CounsellorLoad {
  readonly id: DeskUserId
  readonly region: RegionSlug
  /** `false` for admins, who are asked where a region has no counsellors. */
  readonly isCounsellor: boolean
  readonly profile: CounsellorProfile
  /** Conversations that they hold, in whatever region. */
  readonly open: number
  /** When they last took one, or answered in one. */
  readonly lastBusyAt: Date | null
}

/** What is done for one conversation. Each step holds only while things are as they were read. */
export type TendStep =
  /** It is suggested to somebody or, where the region pushes, given to them; `null`: to nobody any more. */
  | {
      readonly kind: 'suggest'
      readonly from: DeskUserId | null
      readonly to: DeskUserId | null
      readonly as: 'suggested' | 'assigned'
      readonly tried: readonly DeskUserId[]
    }
  | {
      readonly kind: 'remind'
      readonly timer: Timer
      readonly state: TimerState
      readonly whom: readonly DeskUserId[]
      readonly says: readonly Outbound[]
    }
  /** Its holder does not answer, or is gone: it waits for another one, and the machine answers meanwhile. */
  | ({ readonly kind: 'queue-again' } & Relief)
  /** Its holder does not answer, and nobody else is there: the machine answers again. */
  | ({ readonly kind: 'hand-back' } & Relief)
  /** It was put aside until now. */
  | { readonly kind: 'come-back'; readonly whom: readonly DeskUserId[] }

interface Relief {
  readonly from: DeskUserId
  /** What they owe an answer to; `null` where it is not for that. */
  readonly owesSince: Date | null
  readonly says: readonly Outbound[]
}
