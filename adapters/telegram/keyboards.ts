/** Buttons as Telegram shows them. */

import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import { encodeAction } from '../../src/domain/action.ts'
import type { Button, OutboundText } from '../../src/domain/outbound.ts'
import { withoutShareLocation } from './fit.ts'
import { telegramLink } from './links.ts'

/** Telegram shows no more in a row, and takes no more in all. */
const most = { inRow: 8, inAll: 100 } as const

/** Longer ones are cut on every phone. */
const longestLabel = 64

/** `undefined` where there is none to show. */
export function inlineKeyboard(buttons: OutboundText['buttons']): InlineKeyboardMarkup | undefined {
  const rows = withoutShareLocation(buttons)
    .map((row) => row.map(inlineButton).filter((button) => button !== undefined))
    .flatMap(inRows)
  const inline_keyboard = upTo(most.inAll, rows)
  return inline_keyboard.length === 0 ? undefined : { inline_keyboard }
}

/**
 * A message without buttons takes away the button that shares the location, which would stay below the chat for good.
 * Groups have no such button.
 */
export function replyKeyboard(buttons: OutboundText['buttons']): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  const button = buttons.flat().find(({ kind }) => kind === 'share-location')
  if (button === undefined) return { remove_keyboard: true }
  const keyboard = [[{ text: labelOf(button), request_location: true as const }]]
  return { keyboard, one_time_keyboard: true, resize_keyboard: true }
}

function inlineButton(button: Button): InlineKeyboardButton | undefined {
  const text = labelOf(button)
  switch (button.kind) {
    case 'action':
      return { text, callback_data: encodeAction(button.action) }
    case 'link': {
      const url = telegramLink(button.url)
      return url === undefined ? undefined : { text, url }
    }
    case 'share-location':
      return undefined
    default:
      return button satisfies never
  }
}

function labelOf({ label }: Button): string {
  const characters = Array.from(new Intl.Segmenter('und').segment(label), ({ segment }) => segment)
  return characters.length <= longestLabel ? label : `${characters.slice(0, longestLabel - 1).join('')}…`
}

function inRows<T>(row: readonly T[]): T[][] {
  const count = Math.ceil(row.length / most.inRow)
  return Array.from({ length: count }, (_, i) => row.slice(i * most.inRow, (i + 1) * most.inRow))
}

function upTo<T>(limit: number, rows: readonly T[][]): T[][] {
  let left = limit
  return rows
    .map((row) => {
      const kept = row.slice(0, left)
      left -= kept.length
      return kept
    })
    .filter((row) => row.length > 0)
}
