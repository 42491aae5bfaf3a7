/** The methods of the Bot API that Lotse calls. */

import { z } from 'zod'
import { checkMarkup, checkText, openChat } from './checks.ts'
import { getFile } from './kept.ts'
import { refuse } from './refusal.ts'
import type { Bot, Chat, Payload, Said } from './state.ts'

export type Method = (bot: Bot, payload: Payload, signal: AbortSignal) => unknown

const chatId = z.coerce.number()
const entities = z
  .array(z.object({ type: z.string(), offset: z.number(), length: z.number(), url: z.string().optional() }))
  .default([])
const inlineKeyboard = z.object({
  inline_keyboard: z.array(
    z.array(z.object({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() })),
  ),
})
const replyKeyboard = z.object({
  keyboard: z.array(z.array(z.object({ text: z.string(), request_location: z.boolean().optional() }))),
  one_time_keyboard: z.boolean().optional(),
})
const markup = z.union([inlineKeyboard, replyKeyboard, z.object({ remove_keyboard: z.literal(true) })]).optional()
const quoted = z.object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() }).optional()

const message = z.object({
  chat_id: chatId,
  text: z.string().default(''),
  entities,
  link_preview_options: z.looseObject({}).optional(),
  reply_parameters: quoted,
  reply_markup: markup,
})
const edit = message.extend({ message_id: z.number(), reply_markup: inlineKeyboard.optional() })
const file = z.object({
  chat_id: chatId,
  document: z.object({ name: z.string(), text: z.string() }),
  caption: z.string().default(''),
})

export const methods: Readonly<Record<string, Method>> = {
  getMe: (bot) => self(bot),

  getUpdates(bot, payload, signal) {
    const { offset, limit, timeout, allowed_updates } = z
      .object({
        offset: z.number().default(0),
        limit: z.number().default(100),
        timeout: z.number().default(0),
        allowed_updates: z.array(z.string()).optional(),
      })
      .parse(payload)
    return bot.deliveries.poll({ offset, limit, timeoutMs: timeout * 1_000, allowed: allowed_updates, signal })
  },

  setWebhook(bot, payload) {
    const { url, secret_token, max_connections, allowed_updates, drop_pending_updates } = z
      .object({
        url: z.string(),
        secret_token: z
          .string()
          .regex(/^[\w-]{1,256}$/)
          .optional(),
        max_connections: z.number().default(40),
        allowed_updates: z.array(z.string()).optional(),
        drop_pending_updates: z.boolean().default(false),
      })
      .parse(payload)
    const isHere = url.startsWith('http://127.0.0.1:')
    if (!isHere && !url.startsWith('https:')) refuse(400, 'bad webhook: An HTTPS URL must be provided for webhook')
    const webhook = { url, secret: secret_token, maxConnections: max_connections }
    bot.deliveries.setWebhook(webhook, allowed_updates, drop_pending_updates)
    return true
  },

  deleteWebhook(bot, payload) {
    bot.deliveries.setWebhook(undefined, undefined, payload['drop_pending_updates'] === true)
    return true
  },

  getWebhookInfo: (bot) => ({
    url: bot.deliveries.webhook()?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: bot.deliveries.waiting().length,
  }),

  sendMessage(bot, payload) {
    const { chat_id, text, entities, reply_markup, reply_parameters, link_preview_options } = message.parse(payload)
    const chat = openChat(bot, chat_id)
    checkText(text, entities, 4_096)
    if (reply_markup !== undefined) checkMarkup(chat, reply_markup)
    const inline = reply_markup !== undefined && 'inline_keyboard' in reply_markup ? reply_markup : undefined
    if (reply_markup !== undefined && inline === undefined) {
      chat.keyboard = 'keyboard' in reply_markup ? reply_markup : undefined
    }
    return say(bot, chat, {
      text,
      // It forgets the others.
      entities: entities.slice(0, 100),
      isFixed: reply_markup !== undefined && inline === undefined,
      ...(reply_parameters && { reply_to_message: { message_id: reply_parameters.message_id } }),
      ...(link_preview_options && { link_preview_options }),
      ...(inline && { reply_markup: inline }),
    })
  },

  editMessageText(bot, payload) {
    const { chat_id, message_id, text, entities, reply_markup } = edit.parse(payload)
    const chat = openChat(bot, chat_id)
    checkText(text, entities, 4_096)
    if (reply_markup !== undefined) checkMarkup(chat, reply_markup)
    const index = chat.said.findIndex((said) => said.message_id === message_id)
    const before = chat.said[index]
    if (before === undefined) return refuse(400, 'message to edit not found')
    if (before.isFixed || before.text === undefined) return refuse(400, "message can't be edited")
    const after: Said = { ...before, text, entities, reply_markup }
    if (isSame(before, after)) {
      const why = 'specified new message content and reply markup are exactly the same'
      refuse(400, `message is not modified: ${why} as a current content and reply markup of the message`)
    }
    chat.said[index] = after
    return shown(after)
  },

  sendDocument(bot, payload) {
    const { chat_id, document, caption } = file.parse(payload)
    const chat = openChat(bot, chat_id)
    checkText(caption, [], 1_024)
    const file_id = `file-${bot.files.size + 1}`
    bot.files.set(file_id, document)
    const sent = { file_id, file_name: document.name }
    return say(bot, chat, { document: sent, isFixed: false, ...(caption !== '' && { caption }) })
  },

  getFile,

  answerCallbackQuery(bot, payload) {
    const tap = bot.taps.get(String(payload['callback_query_id']))
    if (tap === undefined) return refuse(400, 'query is too old and response timeout expired or query ID is invalid')
    tap.isAnswered = true
    return true
  },

  sendChatAction(bot, payload) {
    const { chat_id } = z.object({ chat_id: chatId, action: z.literal('typing') }).parse(payload)
    openChat(bot, chat_id)
    return true
  },

  setMyCommands(bot, payload) {
    const { commands, language_code } = z
      .object({
        commands: z.array(z.object({ command: z.string(), description: z.string() })).max(100),
        language_code: z.string().length(2).default(''),
      })
      .parse({ ...payload, language_code: payload['language_code'] })
    if (!commands.every(({ command }) => /^[a-z0-9_]{1,32}$/.test(command))) refuse(400, 'BOT_COMMAND_INVALID')
    if (!commands.every(({ description }) => description.length >= 1 && description.length <= 256))
      refuse(400, 'BOT_COMMAND_DESCRIPTION_INVALID')
    bot.commands.set(language_code, commands)
    return true
  },
}

const self = ({ id, username }: Bot) => ({ id, is_bot: true, first_name: 'Lotse', username, can_join_groups: true })

function say(bot: Bot, chat: Chat, content: Omit<Said, 'message_id' | 'date' | 'chat' | 'from'>) {
  const said: Said = { message_id: bot.nextMessageId++, date: now(), chat: placeOf(chat), from: self(bot), ...content }
  chat.said.push(said)
  return shown(said)
}

const shown = (said: Said) => ({ ...said, isFixed: undefined })

export const placeOf = ({ id, type, title, first_name }: Chat) => ({
  id,
  type,
  ...(title !== undefined && { title }),
  ...(first_name !== undefined && { first_name }),
})

export const now = () => Math.floor(Date.now() / 1_000)

const isSame = (one: Said, other: Said) =>
  JSON.stringify([one.text, one.entities, one.reply_markup]) ===
  JSON.stringify([other.text, other.entities, other.reply_markup])
