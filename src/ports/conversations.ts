/** What newcomers say, and what is known of them. */

import type { Inbound } from '../domain/inbound.ts'
import type { PersonId } from '../domain/person.ts'
import type { PastTurn, Settlement, Standing } from '../domain/settlement.ts'

/** Takes in what channels bring. */
export interface Inbox {
  /**
   * Stores a message, and its person if they are new. A delivery that was taken in before changes nothing; neither does
   * an edition that is not newer than the stored one, or that comes after the message was handled.
   *
   * @returns whose turn it is now; `undefined` where nothing has changed
   */
  receive(message: Inbound, receivedAt: Date): Promise<Received | undefined>
}

export interface Received {
  readonly person: PersonId
  /** Whether a counsellor holds their conversation, so that Lotse is silent. */
  readonly isHeld: boolean
}

/** What was said so far, and what a turn makes of it. */
export interface Conversations {
  /** `undefined` for a person who is not there any more. */
  standing(person: PersonId): Promise<Standing | undefined>
  /** Notes that these messages are begun on, before anything is done that could end the process. */
  begin(messages: readonly { readonly id: string }[]): Promise<void>
  /** All of it or nothing. `false` where the messages are not as they were read any more: read again, and begin anew. */
  settle(person: PersonId, settlement: Settlement, now: Date): Promise<boolean>
  /** Gives up messages that can't be handled; `reason` names the failure, and nothing that a person wrote. */
  giveUp(messages: readonly { readonly id: string }[], reason: string, now: Date): Promise<void>
  /** A turn of this very person. */
  turn(person: PersonId, id: string): Promise<PastTurn | undefined>
  /** People with messages received before `before` that nobody has handled: a crash left them. */
  forgottenSince(before: Date, limit: number): Promise<readonly PersonId[]>
}
