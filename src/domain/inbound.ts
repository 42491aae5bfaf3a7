/** What reaches Lotse from a channel. */

import type { Attachment } from './attachment.ts'
import type { ChatAddress } from './channel.ts'
import type { LanguageTag } from './language.ts'

export interface Inbound {
  readonly from: ChatAddress
  /** Names this delivery within the account and nothing else; the same again means that it was delivered twice. */
  readonly receipt: string
  /** Names the message within the chat; an edit or a deletion has that of the message it changes. */
  readonly messageId: string
  /** Grows with the provider's order of messages within the chat. */
  readonly order: number
  /** 0 for a message as it was written, more for each later version; the highest counts. */
  readonly edition: number
  /** The provider's word on when it was written, where it says; what comes late was still written then. */
  readonly sentAt: Date | null
  /** Of a group, which others read along. */
  readonly isGroup: boolean
  /** What the channel knows of its user's language. */
  readonly languageHint: LanguageTag | null
  readonly content: InboundContent
}

export type InboundContent =
  /** A command such as `/region muenchen` is a text, on every channel. At most `longestText` characters. */
  | { readonly kind: 'text'; readonly text: string }
  /** `data` is what the button was given, or what somebody forged; `messageId` is that of the message it hangs on. */
  | { readonly kind: 'button'; readonly data: string; readonly callback: string; readonly messageId: string | null }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  /** `transcript`: what it says, once somebody has listened. */
  | { readonly kind: 'voice'; readonly attachment?: Attachment; readonly transcript?: string }
  /** A photo or document; `caption` is what was written below it. */
  | { readonly kind: 'file'; readonly attachment?: Attachment; readonly caption?: string }
  /** A sticker, a contact, a poll, or whatever the channel thinks of next. */
  | { readonly kind: 'other' }
  /** The message was taken back. */
  | { readonly kind: 'deleted' }
  /** The person blocked the account or left the chat. */
  | { readonly kind: 'left' }
  /** The chat goes on under another id. */
  | { readonly kind: 'moved'; readonly toChat: string }

/** Longer messages are cut when they are stored: questions have 1,000 characters at most. */
export const longestText = 4_096

/** Later than any edit: what was taken back stays so. */
export const lastEdition = Number.MAX_SAFE_INTEGER
