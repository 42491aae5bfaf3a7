/** What Telegram checks before it takes a message; the words are its own. */

import { refuse } from './refusal.ts'
import type { Bot, Chat, Entity, InlineKeyboard, ReplyKeyboard } from './state.ts'

export function openChat(bot: Bot, id: number): Chat {
  const chat = bot.chats.get(id)
  if (chat === undefined) return refuse(400, 'chat not found')
  if (typeof chat.shut === 'object')
    return refuse(400, 'group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.shut.movedTo })
  if (chat.shut === 'blocked') return refuse(403, 'bot was blocked by the user')
  if (chat.shut === 'deleted') return refuse(403, 'user is deactivated')
  if (chat.shut === 'kicked') return refuse(403, `bot was kicked from the ${chat.type} chat`)
  return chat
}

export function checkText(text: string, entities: readonly Entity[], longest: number): void {
  const name = longest === 1_024 ? 'message caption' : 'message'
  if (!text.isWellFormed()) refuse(400, 'strings must be encoded in UTF-8')
  if (text.trim() === '' && name === 'message') refuse(400, 'message text is empty')
  if (text.length > longest) refuse(400, `${name} is too long`)
  for (const entity of entities) checkEntity(text, entity)
}

function checkEntity(text: string, { type, offset, length, url }: Entity): void {
  const end = offset + length
  if (offset < 0) refuse(400, `receive an entity with incorrect offset ${offset}`)
  if (length < 0) refuse(400, `receive an entity with incorrect length ${length}`)
  if (offset > text.length) refuse(400, `entity begins after the end of the text at UTF-16 offset ${offset}`)
  if (end > text.length)
    refuse(400, `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`)
  if (isInsidePair(text, offset)) refuse(400, 'entity begins in a middle of a UTF-16 symbol')
  if (isInsidePair(text, end))
    refuse(400, `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`)
  const problem = type === 'text_link' ? problemOfLink(url ?? '') : undefined
  if (problem !== undefined) refuse(400, `entity URL '${url ?? ''}' is invalid: ${problem}`)
}

const isInsidePair = (text: string, at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

export function checkMarkup(chat: Chat, markup: InlineKeyboard | ReplyKeyboard | object): void {
  if ('inline_keyboard' in markup) checkInline(markup)
  if (!('keyboard' in markup)) return
  const buttons = markup.keyboard.flat()
  if (chat.type !== 'private' && buttons.some((button) => button.request_location))
    refuse(400, 'location can be requested in private chats only')
}

function checkInline({ inline_keyboard }: InlineKeyboard): void {
  const buttons = inline_keyboard.flat()
  if (buttons.length > 100) refuse(400, 'reply markup is too long')
  for (const { text, callback_data, url } of buttons) {
    if (text.trim() === '') refuse(400, "can't parse inline keyboard button: Text must be non-empty")
    if (url === undefined && callback_data === undefined)
      refuse(400, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    const bytes = Buffer.byteLength(callback_data ?? 'none')
    if (bytes < 1 || bytes > 64) refuse(400, 'BUTTON_DATA_INVALID')
    const problem = url === undefined ? undefined : problemOfLink(url)
    if (problem !== undefined) refuse(400, `inline keyboard button URL '${url ?? ''}' is invalid: ${problem}`)
  }
}

function problemOfLink(address: string): string | undefined {
  if (address === '') return 'URL host is empty'
  if (!URL.canParse(address)) return 'Wrong HTTP URL'
  const { protocol, hostname } = new URL(address)
  if (protocol === 'tg:') return undefined
  if (protocol !== 'http:' && protocol !== 'https:') return 'Unsupported URL protocol'
  return hostname.includes('.') || hostname.startsWith('[') ? undefined : 'Wrong HTTP URL'
}
