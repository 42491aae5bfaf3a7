/** What Lotse says on a channel, before a channel makes its own format of it. */

import type { Action } from './action.ts'
import type { DeskUserId } from './desk-user.ts'

/** A stretch of text. Nothing in `text` is markup, whoever wrote it. */
export interface Span {
  readonly text: string
  readonly style?: 'bold' | 'quote'
  /** Where the text leads. */
  readonly url?: string
}

export type RichText = readonly Span[]

export type Button =
  | { readonly kind: 'action'; readonly label: string; readonly action: Action }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Shares the newcomer's location, on channels that can; left out on others. */
  | { readonly kind: 'share-location'; readonly label: string }

export type Outbound =
  | OutboundText
  | {
      readonly kind: 'file'
      readonly name: string
      readonly mediaType: string
      readonly body: string
      readonly caption: string
    }
  /** Ends the waiting that a tapped button shows; on channels without such a thing it is left out. */
  | { readonly kind: 'acknowledge'; readonly callback: string }

export interface OutboundText {
  readonly kind: 'text'
  readonly text: RichText
  /** In rows. */
  readonly buttons: readonly (readonly Button[])[]
  /** The newcomer's message that this answers, for channels that can quote it. */
  readonly repliesTo: string | null
  /** A message of ours that this takes the place of, such as a menu that is turned over; a new one where that fails. */
  readonly replaces: string | null
  /** The one link that may show a preview. */
  readonly preview: string | null
}

/** Who speaks: the machine, or a counsellor by the name that they had then. */
export type Author =
  | { readonly kind: 'machine' }
  | { readonly kind: 'counsellor'; readonly id: DeskUserId; readonly name: string }

/** Never goes back: a receipt that comes late changes nothing. `dropped`: the person left before it could be sent. */
export type DeliveryState = 'pending' | 'sent' | 'delivered' | 'read' | 'dead' | 'dropped'
