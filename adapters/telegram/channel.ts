/** Telegram on its way out: what Lotse says becomes calls of the Bot API. */

import { InputFile } from 'grammy'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { Outbound, OutboundText } from '../../src/domain/outbound.ts'
import type { Channel } from '../../src/ports/channels.ts'
import type { ChannelLimits } from '../../src/domain/outbox.ts'
import { botOf, type TelegramBot } from './bot.ts'
import { objectionOf } from './failures.ts'
import { fit } from './fit.ts'
import { inlineKeyboard, replyKeyboard } from './keyboards.ts'
import { telegramLink } from './links.ts'
import { formattedText } from './rich-text.ts'

/**
 * Telegram takes 30 messages a second of a bot, one a second in a chat, and 20 a minute in a group; short bursts pass.
 * What is too much for it, it says itself, with the time to wait.
 *
 * @see https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
const limits: ChannelLimits = {
  perAccount: { messages: 25, everyMs: 1_000 },
  perChat: { messages: 5, everyMs: 5_000 },
}

export function createTelegramChannel(bots: readonly TelegramBot[]): Channel {
  return {
    kind: 'telegram',
    limits,
    fit,
    send: async (to, content, signal) => send({ bot: botOf(bots, to), chat: chatOf(to), signal }, content),
    async showTyping(to, signal) {
      const chat = chatOf(to)
      await botOf(bots, to).call('sendChatAction', (api, until) => api.sendChatAction(chat, 'typing', {}, until), {
        signal,
      })
    },
    privateLink({ account }) {
      const username = bots.find((bot) => bot.account.account === account)?.name().username
      return username === undefined || username === null ? null : `https://t.me/${username}`
    },
  }
}

interface Delivery {
  readonly bot: TelegramBot
  readonly chat: number
  readonly signal: AbortSignal
}

type Sent = Awaited<ReturnType<Channel['send']>>

function send(delivery: Delivery, content: Outbound): Promise<Sent> {
  switch (content.kind) {
    case 'text':
      return content.replaces === null ? sendText(delivery, content) : replaceText(delivery, content, content.replaces)
    case 'file':
      return sendFile(delivery, content)
    case 'acknowledge':
      return acknowledge(delivery, content.callback)
    default:
      return content satisfies never
  }
}

async function sendText({ bot, chat, signal }: Delivery, content: OutboundText): Promise<Sent> {
  const { text, entities } = formattedText(content.text)
  const reply_parameters = replyTo(content.repliesTo)
  const keyboard = inlineKeyboard(content.buttons) ?? (isGroup(chat) ? undefined : replyKeyboard(content.buttons))
  const options = {
    entities,
    link_preview_options: previewOf(content),
    ...(keyboard && { reply_markup: keyboard }),
    ...(reply_parameters && { reply_parameters }),
  }
  const message = await bot.call('sendMessage', (api, until) => api.sendMessage(chat, text, options, until), { signal })
  return { messageId: String(message.message_id) }
}

/** A menu that the newcomer deleted, or that is too old to be changed, comes as a new message. */
async function replaceText(delivery: Delivery, content: OutboundText, messageId: string): Promise<Sent> {
  const { bot, chat, signal } = delivery
  const { text, entities } = formattedText(content.text)
  const keyboard = inlineKeyboard(content.buttons)
  const options = {
    entities,
    link_preview_options: previewOf(content),
    ...(keyboard && { reply_markup: keyboard }),
  }
  return bot.call(
    'editMessageText',
    async (api, until) => {
      await api.editMessageText(chat, Number(messageId), text, options, until)
      return { messageId }
    },
    {
      signal,
      handle(error) {
        const objection = objectionOf(error)
        if (objection === 'same-text') return { messageId }
        return objection === 'not-editable' ? sendText(delivery, content) : undefined
      },
    },
  )
}

async function sendFile({ bot, chat, signal }: Delivery, file: Extract<Outbound, { kind: 'file' }>): Promise<Sent> {
  const document = new InputFile(new TextEncoder().encode(file.body), file.name.replace(/[^\w.-]+/g, '-'))
  const options = { ...(file.caption !== '' && { caption: file.caption }) }
  const message = await bot.call('sendDocument', (api, until) => api.sendDocument(chat, document, options, until), {
    signal,
  })
  return { messageId: String(message.message_id) }
}

/** Telegram forgets taps after some minutes; whoever tapped does not wait any more by then. */
async function acknowledge({ bot, signal }: Delivery, callback: string): Promise<Sent> {
  await bot.call('answerCallbackQuery', (api, until) => api.answerCallbackQuery(callback, {}, until), {
    signal,
    handle: (error) => (objectionOf(error) === 'callback-expired' ? true : undefined),
  })
  return { messageId: null }
}

/** Only messages have a number; taps and the like can't be quoted. */
function replyTo(messageId: string | null) {
  if (messageId === null || !/^\d+$/.test(messageId)) return undefined
  return { message_id: Number(messageId), allow_sending_without_reply: true }
}

function previewOf({ preview }: OutboundText) {
  const url = preview === null ? undefined : telegramLink(preview)
  return url === undefined ? { is_disabled: true } : { url }
}

const isGroup = (chat: number) => chat < 0

function chatOf({ chat }: ChatAddress): number {
  if (/^-?\d+$/.test(chat)) return Number(chat)
  throw new DeliveryFailure({ kind: 'refused', message: 'This is no address of a Telegram chat.' })
}
