/** People who write to a bot on Telegram, alone or in groups. */

import { keep } from './kept.ts'
import { now, placeOf } from './methods.ts'
import type { Bot, Chat, Entity, InlineButton, ReplyKeyboard, Said } from './state.ts'

export interface Place {
  readonly id: number
  /** What the bot said, as it stands now. */
  readonly heard: readonly Said[]
}

export interface Person extends Place {
  /** What is shown instead of letters. */
  keyboard(): ReplyKeyboard | undefined
  /** All of these return the number of the message. */
  write(text: string, options?: Writing): number
  edit(messageId: number, text: string, options?: Pick<Writing, 'in'>): void
  /** Anything but a text: `{ sticker: … }`. */
  send(content: object, options?: Writing): number
  shareLocation(latitude: number, longitude: number): number
  /** `claims` is what Telegram says of it: `{ duration: 7 }`, also where that is not so. */
  speak(sound: Uint8Array, claims?: object): number
  sendPhoto(picture: Uint8Array, content?: object): number
  sendDocument(bytes: Uint8Array, claims: { readonly mime_type: string; readonly file_name?: string }): number
  /** Taps the last button of that label; returns the tap's id. */
  tap(label: string, options?: Pick<Writing, 'in'>): string
  /** Sends data that no button has. */
  forge(data: string): string
  /** Taps that the bot has not answered, on which a wheel turns. */
  unanswered(): readonly string[]
  /** Deletes a message of the bot's. */
  remove(messageId: number): void
  block(): void
  unblock(): void
  deleteAccount(): void
}

export interface Group extends Place {
  /** It goes on under another id, which is returned. */
  upgrade(): number
  kick(): void
}

interface Writing {
  readonly in?: Group
  /** Number of the message that this answers. */
  readonly replyTo?: number
}

interface PersonOptions {
  readonly languageCode?: string
  readonly isBot?: boolean
}

export function createPerson(bot: Bot, id: number, { languageCode, isBot = false }: PersonOptions = {}): Person {
  const user = {
    id,
    is_bot: isBot,
    first_name: 'Olena',
    ...(languageCode !== undefined && { language_code: languageCode }),
  }
  const own = openPlace(bot, { id, type: 'private', first_name: user.first_name })
  const placeFor = (group?: Group) => (group === undefined ? own : (bot.chats.get(group.id) ?? own))
  const taps: string[] = []

  const message = (content: object, { in: group, replyTo }: Writing) => {
    const chat = placeFor(group)
    const quoted = chat.said.find((said) => said.message_id === replyTo)
    return { from: user, chat: placeOf(chat), date: now(), ...(quoted && { reply_to_message: quoted }), ...content }
  }
  const send = (content: object, options: Writing = {}) => {
    const message_id = bot.nextMessageId++
    bot.deliveries.add({ message: { message_id, ...message(content, options) } })
    return message_id
  }
  const tap = (data: string, hangsOn: Said | undefined) => {
    const callbackId = `${id}${bot.taps.size + 1}`
    bot.taps.set(callbackId, { isAnswered: false })
    taps.push(callbackId)
    const on = hangsOn ?? { message_id: 0, date: 0, chat: placeOf(own) }
    bot.deliveries.add({ callback_query: { id: callbackId, from: user, message: on, chat_instance: '1', data } })
    return callbackId
  }
  const joins = (status: 'member' | 'kicked') =>
    void bot.deliveries.add({ my_chat_member: memberChange(bot, own, user, status) })

  return {
    id,
    heard: own.said,
    keyboard: () => own.keyboard,
    write: (text, options) => send(textMessage(text), options),
    send,
    edit: (message_id, text, options = {}) =>
      void bot.deliveries.add({
        edited_message: { message_id, ...message(textMessage(text), options), edit_date: now() },
      }),
    shareLocation(latitude, longitude) {
      if (own.keyboard?.one_time_keyboard === true) own.keyboard = undefined
      return send({ location: { latitude, longitude } })
    },
    speak: (sound, claims) => send({ voice: { duration: 7, mime_type: 'audio/ogg', ...keep(bot, sound, claims) } }),
    sendPhoto: (picture, content) =>
      send({
        photo: [{ width: 90, height: 90, ...keep(bot, picture.subarray(0, 90)) }, keep(bot, picture)],
        ...content,
      }),
    sendDocument: (bytes, claims) => send({ document: keep(bot, bytes, claims) }),
    tap(label, { in: group } = {}) {
      const found = lastButton(placeFor(group), label)
      return tap(found.button.callback_data ?? '', found.on)
    },
    forge: (data) => tap(data, own.said.at(-1)),
    unanswered: () => taps.filter((one) => bot.taps.get(one)?.isAnswered === false),
    remove: (messageId) => remove(own, messageId),
    block() {
      own.shut = 'blocked'
      joins('kicked')
    },
    unblock() {
      own.shut = undefined
      joins('member')
    },
    deleteAccount() {
      own.shut = 'deleted'
    },
  }
}

export function createGroup(bot: Bot, id: number, by: Pick<Person, 'id'>): Group {
  const chat = openPlace(bot, { id, type: id < -1e12 ? 'supergroup' : 'group', title: 'Neighbours' })
  const user = { id: by.id, is_bot: false, first_name: 'Olena' }
  return {
    id,
    heard: chat.said,
    upgrade() {
      const movedTo = -1e12 + id
      createGroup(bot, movedTo, by)
      chat.shut = { movedTo }
      const message_id = bot.nextMessageId++
      const message = { message_id, from: user, chat: placeOf(chat), date: now(), migrate_to_chat_id: movedTo }
      bot.deliveries.add({ message })
      return movedTo
    },
    kick() {
      chat.shut = 'kicked'
      bot.deliveries.add({ my_chat_member: memberChange(bot, chat, user, 'kicked') })
    },
  }
}

function openPlace(bot: Bot, place: Pick<Chat, 'id' | 'type' | 'title' | 'first_name'>): Chat {
  const chat: Chat = { ...place, said: [], keyboard: undefined, shut: undefined }
  bot.chats.set(place.id, chat)
  return chat
}

function memberChange(bot: Bot, chat: Chat, user: object, status: 'member' | 'kicked') {
  const self = { id: bot.id, is_bot: true, first_name: 'Lotse', username: bot.username }
  return {
    chat: placeOf(chat),
    from: user,
    date: now(),
    old_chat_member: { user: self, status: status === 'member' ? 'kicked' : 'member' },
    new_chat_member: { user: self, status, ...(status === 'kicked' && { until_date: 0 }) },
  }
}

/** Telegram marks commands and mentions in what people write. */
function textMessage(text: string): { readonly text: string; readonly entities?: readonly Entity[] } {
  const entities = [...text.matchAll(/(?<=^|\s)(\/\w+(?:@\w+)?|@\w+)/g)].map(({ index, 0: found }) => ({
    type: found.startsWith('/') ? 'bot_command' : 'mention',
    offset: index,
    length: found.length,
  }))
  return entities.length === 0 ? { text } : { text, entities }
}

function lastButton(chat: Chat, label: string): { readonly button: InlineButton; readonly on: Said } {
  for (const on of chat.said.toReversed()) {
    const button = on.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
    if (button !== undefined) return { button, on }
  }
  throw new Error(`The bot has shown no button "${label}".`)
}

function remove(chat: Chat, messageId: number): void {
  const index = chat.said.findIndex((said) => said.message_id === messageId)
  if (index >= 0) chat.said.splice(index, 1)
}
