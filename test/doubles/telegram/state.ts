/** What the Bot API double keeps of a bot. */

import type { Deliveries } from './deliveries.ts'
import type { Faults } from './faults.ts'

export interface Bot {
  readonly id: number
  readonly token: string
  readonly username: string
  readonly chats: Map<number, Chat>
  /** Taps that were delivered, and whether the bot has answered them. */
  readonly taps: Map<string, { isAnswered: boolean }>
  /** By language; `''` is the default. */
  readonly commands: Map<string, readonly Command[]>
  /** What the bot uploaded, by id. */
  readonly files: Map<string, Upload>
  /** What people sent, by id. */
  readonly kept: Map<string, Uint8Array>
  readonly calls: Call[]
  readonly deliveries: Deliveries
  readonly faults: Faults
  /** What is said of every file instead of what is so. */
  claimsOfFiles: object
  isRevoked: boolean
  nextMessageId: number
}

export interface Chat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  readonly title?: string
  readonly first_name?: string
  /** What the bot said that is there still, as it was last edited. */
  readonly said: Said[]
  /** What is shown below the chat instead of letters. */
  keyboard: ReplyKeyboard | undefined
  /** Why the bot can't write there. */
  shut: 'blocked' | 'kicked' | 'deleted' | { readonly movedTo: number } | undefined
}

export interface Said {
  readonly message_id: number
  readonly date: number
  readonly chat: Pick<Chat, 'id' | 'type' | 'title' | 'first_name'>
  readonly from: object
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly caption?: string
  readonly document?: { readonly file_id: string; readonly file_name: string }
  readonly reply_to_message?: { readonly message_id: number }
  readonly link_preview_options?: object
  readonly reply_markup?: InlineKeyboard | undefined
  /** Messages that came with a keyboard of the other kind can't be edited. */
  readonly isFixed: boolean
}

export interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string | undefined
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[]
}

export interface InlineButton {
  readonly text: string
  readonly callback_data?: string | undefined
  readonly url?: string | undefined
}

export interface ReplyKeyboard {
  readonly keyboard: readonly (readonly { readonly text: string; readonly request_location?: boolean | undefined }[])[]
  readonly one_time_keyboard?: boolean | undefined
}

export interface Command {
  readonly command: string
  readonly description: string
}

export interface Upload {
  readonly name: string
  readonly text: string
}

export interface Call {
  readonly method: string
  readonly payload: Payload
  /** Milliseconds since the double started. */
  readonly at: number
  /** `taken`, Telegram's words of a refusal, or the name of a fault. */
  outcome: string
}

export type Payload = Readonly<Record<string, unknown>>
