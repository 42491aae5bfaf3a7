/** Reads what Telegram delivers: an update becomes a message, or nothing, for a reason that is counted. */

import { isLanguageTag, languageTag, type LanguageTag } from '../../src/domain/language.ts'
import { lastEdition, type Inbound, type InboundContent } from '../../src/domain/inbound.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { IgnoredReason } from './account.ts'
import { isMeant, saidTo } from './addressed.ts'
import { fileOf, recordingOf } from './attachment-of.ts'
import type { BotName } from './bot.ts'
import { updateSchema, type Message, type Update, type User } from './update-schema.ts'

export type ReadUpdate =
  | { readonly kind: 'message'; readonly message: Inbound }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason }

export interface Receiver {
  readonly account: string
  readonly bot: BotName
}

/** @param update as Telegram sent it, or somebody else */
export function readUpdate(update: unknown, receiver: Receiver): ReadUpdate {
  const parsed = updateSchema.safeParse(update)
  if (!parsed.success) return ignored('malformed')
  const { message, edited_message, callback_query, my_chat_member } = parsed.data
  const written = message ?? edited_message
  if (written !== undefined) return readMessage(parsed.data, written, receiver)
  if (callback_query !== undefined) return readTap(parsed.data, callback_query, receiver)
  if (my_chat_member !== undefined) return readMembership(parsed.data, my_chat_member, receiver)
  return ignored('unknown-kind')
}

function readMessage(update: Update, message: Message, receiver: Receiver): ReadUpdate {
  const { chat, from } = message
  if (!isAnswered(chat)) return ignored('channel')
  if (message.migrate_to_chat_id === undefined) {
    if (from === undefined || from.is_bot === true) return ignored('from-bot')
    if (Object.keys(message).some((key) => serviceKey.test(key))) return ignored('service-message')
  }
  const content = contentOf(message, receiver.bot, isGroup(chat))
  if (content === undefined) return ignored('not-addressed')
  const messageId = String(message.message_id)
  const sentAt = message.date === undefined ? null : new Date(message.date * 1_000)
  return inbound(update, receiver, { chat, from, messageId, sentAt, edition: editionOf(update, message), content })
}

function contentOf(message: Message, bot: BotName, inGroup: boolean): InboundContent | undefined {
  if (message.migrate_to_chat_id !== undefined) return { kind: 'moved', toChat: String(message.migrate_to_chat_id) }
  if (message.text !== undefined) {
    const said = saidTo(bot, message, inGroup)
    return said === undefined ? undefined : textContent(said, inGroup)
  }
  if (inGroup && !isMeant(bot, message)) return undefined
  if (message.location !== undefined) return { kind: 'location', ...message.location }
  const has = (...keys: string[]) => keys.some((key) => message[key] !== undefined)
  if (has('voice', 'audio', 'video_note')) return voiceContent(message)
  if (has('photo', 'document', 'video', 'animation', 'live_photo')) return fileContent(message)
  return { kind: 'other' }
}

function voiceContent(message: Message): InboundContent {
  const attachment = recordingOf(message)
  return { kind: 'voice', ...(attachment && { attachment }) }
}

function fileContent(message: Message): InboundContent {
  const attachment = fileOf(message)
  const caption = cleanText(message.caption ?? '')
  return { kind: 'file', ...(attachment && { attachment }), ...(caption !== '' && { caption }) }
}

/** Who only calls the bot by its name in a group wants to know what it does. */
function textContent(said: string, inGroup: boolean): InboundContent {
  const text = cleanText(said)
  if (text !== '') return { kind: 'text', text }
  return inGroup ? { kind: 'text', text: '/help' } : { kind: 'other' }
}

function readTap(update: Update, tap: NonNullable<Update['callback_query']>, receiver: Receiver): ReadUpdate {
  const { id, from, message, data } = tap
  if (message === undefined || data === undefined) return ignored('unknown-kind')
  if (!isAnswered(message.chat)) return ignored('channel')
  const hangsOn = message.message_id === undefined ? null : String(message.message_id)
  const content = { kind: 'button' as const, data: cleanText(data), callback: id, messageId: hangsOn }
  return inbound(update, receiver, { chat: message.chat, from, messageId: `callback:${id}`, ...now, content })
}

function readMembership(update: Update, change: NonNullable<Update['my_chat_member']>, to: Receiver): ReadUpdate {
  const { chat, from, new_chat_member: member } = change
  if (!isAnswered(chat)) return ignored('channel')
  const isOut = member.status === 'kicked' || member.status === 'left' || member.is_member === false
  if (!isOut) return ignored('service-message')
  const messageId = `member:${update.update_id}`
  return inbound(update, to, { chat, from, messageId, ...now, content: { kind: 'left' } })
}

/** Telegram does not date them, and nobody edits them. */
const now = { sentAt: null, edition: 0 } as const

interface Said extends Pick<Inbound, 'messageId' | 'edition' | 'content' | 'sentAt'> {
  readonly chat: Message['chat']
  readonly from: User | undefined
}

/** Taps have no place among the numbers of messages, but all updates of a bot are numbered in their order. */
function inbound({ update_id }: Update, { account }: Receiver, said: Said): ReadUpdate {
  const { chat, from, sentAt, ...rest } = said
  const message: Inbound = {
    from: { channel: 'telegram', account, chat: String(chat.id) },
    receipt: String(update_id),
    order: update_id,
    sentAt,
    isGroup: isGroup(chat),
    languageHint: hintOf(from),
    ...rest,
  }
  return { kind: 'message', message }
}

/** Telegram dates edits by the second; the update's number tells two of the same second apart. */
function editionOf({ update_id }: Update, { edit_date }: Message): number {
  if (edit_date === undefined) return 0
  return Math.min(edit_date * editsPerSecond + (update_id % editsPerSecond), lastEdition - 1)
}

const editsPerSecond = 2 ** 20

function hintOf(from: User | undefined): LanguageTag | null {
  const code = from?.language_code
  return code !== undefined && isLanguageTag(code) ? languageTag(code) : null
}

const isGroup = ({ type }: Message['chat']) => type === 'group' || type === 'supergroup'

/** Nobody talks with the bot in a channel. */
const isAnswered = (chat: Message['chat']) => chat.type === 'private' || isGroup(chat)

/** Fields of messages that Telegram writes itself, of which there are more with every year. */
const serviceKey = new RegExp(
  '^(new_chat_|left_chat_|delete_chat_|group_chat_|supergroup_chat_|channel_chat_|chat_|community_|migrate_from_|' +
    'pinned_message$|forum_topic_|general_forum_|giveaway|gift|unique_gift|video_chat_|checklist_tasks_|' +
    'suggested_post_|poll_option_|paid_message_|direct_message_price|message_auto_delete|users_shared|' +
    'connected_website|write_access|proximity_|boost_|managed_bot|successful_payment|refunded_payment|passport_data|' +
    'web_app_data)',
)

const ignored = (reason: IgnoredReason): ReadUpdate => ({ kind: 'ignored', reason })
