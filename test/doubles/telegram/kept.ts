/** What people send besides texts: Telegram keeps it, and hands it to the bot that asks for it. */

import type { ServerResponse } from 'node:http'
import { refuse } from './refusal.ts'
import type { Bot, Payload } from './state.ts'

/** Bots get nothing larger. */
const largestFile = 20 * 1_024 * 1_024

/** @returns what Telegram says of it in a message */
export function keep(bot: Bot, bytes: Uint8Array, claims: object = {}) {
  const file_id = `AgACAgIAAxkBAAIB-_${bot.kept.size + 1}`
  bot.kept.set(file_id, bytes)
  return { file_id, file_unique_id: `u${file_id}`, file_size: bytes.byteLength, ...claims }
}

export function getFile(bot: Bot, payload: Payload) {
  const file_id = String(payload['file_id'])
  const bytes = bot.kept.get(file_id)
  if (bytes === undefined && !bot.files.has(file_id)) refuse(400, 'invalid file_id')
  if ((bytes?.byteLength ?? 0) > largestFile) refuse(400, 'file is too big')
  const file_size = bytes === undefined ? {} : { file_size: bytes.byteLength }
  const truth = { file_id, file_unique_id: `u${file_id}`, ...file_size, file_path: `documents/${file_id}` }
  return { ...truth, ...bot.claimsOfFiles }
}

export function download(bot: Bot | undefined, id: string, response: ServerResponse): void {
  const file = bot?.kept.get(id) ?? bot?.files.get(id)?.text
  response.writeHead(file === undefined ? 404 : 200).end(file)
}
