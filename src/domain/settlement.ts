/** Where a person stands when a turn begins, and all that the turn changes, which happens at once or not at all. */

import type { Answer, AnswerKind, Exchange } from './answer.ts'
import type { RatingReason } from './action.ts'
import type { InboundContent } from './inbound.ts'
import type { LanguageTag } from './language.ts'
import type { Outbound } from './outbound.ts'
import type { Conversation, ConversationId, ConversationState, EscalationCause, Person } from './person.ts'
import type { RegionSlug } from './region.ts'
import type { Deadlines } from './tend.ts'
import type { Topic } from './topic.ts'

/** A message that nobody has handled yet. */
export interface PendingMessage {
  readonly id: string
  /** The channel's, for quoting. */
  readonly messageId: string
  readonly edition: number
  readonly content: InboundContent
  readonly receivedAt: Date
  /** By the provider's clock, where it says; else when it was received. */
  readonly sentAt: Date
  /** How often it was begun on before now; a message that ends the process every time is given up. */
  readonly attempts: number
}

export interface PastTurn {
  /** UUID. */
  readonly id: string
  readonly question: string
  readonly language: LanguageTag
  readonly answer: Answer
  readonly askedAt: Date
}

/** A turn in short: what whoever goes on with it has to know. */
export interface PastExchange extends Exchange {
  readonly kind: AnswerKind
  readonly askedAt: Date
}

/** How the last wish for a person ended. */
export interface PastWish {
  /** `left`: the newcomer blocked the chat · `timed-out`: nobody answered in time */
  readonly endedHow: 'resolved' | 'handed-back' | 'withdrawn' | 'timed-out' | 'left'
  readonly endedAt: Date
}

/** How much of the past a turn is told: turns, and characters of each answer. */
export const remembered = { turns: 4, characters: 400 } as const

/** All that a turn needs to know of the past, read in one snapshot. */
export interface Standing {
  readonly person: Person
  /** In the person's region; `null` before the first turn there. */
  readonly conversation: Conversation | null
  /** The last turn of that conversation. */
  readonly lastTurn: PastTurn | null
  /** The last turns of that conversation, oldest first; the last turn is among them. */
  readonly exchanges: readonly PastExchange[]
  /** In that conversation; `null` where nobody was asked for before. */
  readonly lastWish: PastWish | null
  /** Whether a counsellor has, or had, that conversation: then it is not true any more that no person has read it. */
  readonly wasClaimed: boolean
  /** Where somebody with an account answers: of every region, as the person may change theirs within the turn. */
  readonly counsellorsIn: readonly RegionSlug[] | 'all'
  /** In the provider's order; deletions are among them. */
  readonly pending: readonly PendingMessage[]
  /** `false` where more wait than one turn reads. */
  readonly isAllPending: boolean
  /** Messages of the last minute before the first pending one, for the limit per person. */
  readonly recentMessages: number
}

export interface NewTurn {
  readonly id: string
  readonly question: string
  readonly answer: Answer
  readonly askedAt: Date
  /** Asked by voice: the question is what was understood, and not what somebody wrote. */
  readonly isSpoken?: boolean
}

export interface Rating {
  readonly turn: string
  readonly helped: boolean
  readonly reason: RatingReason | null
}

export interface Say {
  readonly content: Outbound
  /** The turn that it belongs to. */
  readonly turn: string | null
}

/** What a voice message says; kept with it, like a text. */
export interface Transcript {
  /** Id of the message. */
  readonly message: string
  readonly text: string
}

type Changeable =
  | 'region'
  | 'chosenLanguage'
  | 'language'
  | 'wantsPlainLanguage'
  | 'heldQuestion'
  | 'greetedAt'
  | 'wentOnAt'

/** For a person. */
export interface Wish {
  readonly cause: EscalationCause
  readonly isUrgent: boolean
  /** Default: `other`. */
  readonly topic?: Topic
  /** Default: nobody is reminded. */
  readonly deadlines?: Deadlines
}

/** What handling a message changes; what is left out stays as it is. */
export interface Effect {
  readonly person?: Partial<Pick<Person, Changeable>>
  /** New state of the conversation in the person's region (the new one where that changes, too). */
  readonly conversation?: Exclude<ConversationState, 'with-counsellor'>
  readonly turns?: readonly NewTurn[]
  readonly ratings?: readonly Rating[]
  readonly transcripts?: readonly Transcript[]
  /** Asks for a person, or more urgently if one is asked for already; `withdrawn` takes the wish back. */
  readonly escalation?: Wish | 'withdrawn'
  /** Whether the person helped with whom a conversation of theirs was ended. */
  readonly personRating?: { readonly conversation: ConversationId; readonly helped: boolean }
  /** In this order. */
  readonly says?: readonly Say[]
  /** The chat goes on under this id. */
  readonly movedTo?: string
  /** What waits to be sent is dropped; the conversation is closed. */
  readonly hasLeft?: boolean
  /** Everything about the person goes; `says` are still sent, and go as well then. */
  readonly isForgotten?: boolean
}

export interface Settlement extends Effect {
  /** Exactly as they were read: if one has another edition by now, or was handled, nothing is settled. */
  readonly handled: readonly Pick<PendingMessage, 'id' | 'edition'>[]
}
