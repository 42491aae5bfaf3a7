/** What is said to the bot, and what people of a group say to each other. */

import { commandNamed } from '../../src/conversation/commands.ts'
import type { BotName } from './bot.ts'
import type { Entity, Message } from './update-schema.ts'

/**
 * A text without the bot's name, or `undefined` where it is not for the bot: in a group, that is everything but its
 * commands, what mentions it, and replies to what it said.
 */
export function saidTo(bot: BotName, message: Message, isGroup: boolean): string | undefined {
  const { text = '', entities = [] } = message
  const command = commandIn(text, entities)
  if (command !== undefined) {
    const isMine = isName(bot, command.bot)
    if (isMine) return text.slice(0, command.nameEnd) + text.slice(command.end)
    if (command.bot !== undefined) return isGroup ? undefined : text
    if (isGroup && commandNamed(text.slice(1, command.nameEnd).toLowerCase()) !== undefined) return text
  }
  return !isGroup || isMeant(bot, message) ? withoutMentions(bot, text, entities) : undefined
}

/** Whether something other than a text is for the bot: it answers what the bot said, or names it below. */
export function isMeant(bot: BotName, message: Message): boolean {
  if (message.reply_to_message?.from?.id === bot.id) return true
  const { text = message.caption ?? '', entities = message.caption_entities ?? [] } = message
  return entities.some((entity) => isMention(bot, text, entity))
}

interface Command {
  readonly nameEnd: number
  readonly end: number
  /** The bot that it names: `/help@lotse_bot`. */
  readonly bot: string | undefined
}

function commandIn(text: string, entities: readonly Entity[]): Command | undefined {
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (entity === undefined) return undefined
  const [name = '', bot] = text.slice(0, entity.length).split('@')
  return { nameEnd: name.length, end: entity.length, bot }
}

function withoutMentions(bot: BotName, text: string, entities: readonly Entity[]): string {
  return entities
    .filter((entity) => isMention(bot, text, entity))
    .toSorted((one, other) => other.offset - one.offset)
    .reduce((rest, { offset, length }) => joined(rest.slice(0, offset), rest.slice(offset + length)), text)
}

/** The comma or colon behind a name goes with it. */
function joined(before: string, after: string): string {
  const rest = after.replace(/^\s*[,:،]?\s*/, '')
  const isNextWord = /^[\p{L}\p{N}]/u.test(rest)
  return before.trimEnd() + (before.trim() !== '' && isNextWord ? ' ' : '') + rest
}

function isMention(bot: BotName, text: string, { type, offset, length, user }: Entity): boolean {
  if (type === 'text_mention') return user?.id === bot.id
  return type === 'mention' && isName(bot, text.slice(offset + 1, offset + length))
}

const isName = (bot: BotName, name: string | undefined) =>
  name !== undefined && bot.username !== null && name.toLowerCase() === bot.username.toLowerCase()
