/** Runs a suite over every channel, each against a readable double of its provider. */

import { describe } from 'vitest'
import { createTelegramBot } from '../../adapters/telegram/bot.ts'
import { createTelegramChannel } from '../../adapters/telegram/channel.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { Channel } from '../../src/ports/channels.ts'
import { startTelegram } from '../doubles/telegram.ts'

export interface TestChannel {
  readonly channel: Channel
  /** A newcomer whom the account may write to. */
  readonly newcomer: ChatAddress
  /** A group that both are in. */
  readonly group: ChatAddress
  /** What no failure may name. */
  readonly secrets: readonly string[]
  /** What the newcomer sees of it, in order; or the group. */
  heard(where?: 'group'): readonly Heard[]
  /** Label of the button that shares the newcomer's location, while it is shown. */
  locationButton(): string | null
  /** Whether the newcomer was shown that an answer is under way. */
  sawTyping(): boolean
  /** The newcomer taps a button; what it carries, and what names the tap. */
  tap(label: string): { readonly data: string; readonly callback: string }
  /** Taps that still wait for a word. */
  unanswered(): readonly string[]
  /** The newcomer deletes what was said last. */
  deleteLast(): void
  /** The next call that says something goes wrong. */
  failsNext(how: 'busy for 7 s' | 'broken' | 'silent' | 'reset' | 'lost' | 'refused'): void
  blocks(): void
  /** The group goes on under another id, which is returned. */
  moves(): string
  revokeToken(): void
  close(): Promise<void>
}

export interface Heard {
  readonly text: string
  readonly bold: readonly string[]
  readonly quotes: readonly string[]
  readonly links: Readonly<Record<string, string>>
  readonly buttons: readonly (readonly string[])[]
  readonly repliesTo: string | null
  readonly hasPreview: boolean
  readonly file: { readonly name: string; readonly body: string } | null
}

export function describeEachChannel(name: string, suite: (open: () => Promise<TestChannel>) => void): void {
  describe(`${name}, on Telegram`, () => {
    suite(openTelegram)
  })
}

const timeoutMs = 500

async function openTelegram(): Promise<TestChannel> {
  const telegram = await startTelegram()
  const { token, ...double } = telegram.bot
  const newcomer = double.person()
  const group = double.group(newcomer)
  const settings = { mode: 'polling', webhookSecret: null, region: null } as const
  const bot = createTelegramBot({ ...settings, account: 'default', token, apiRoot: telegram.apiRoot }, { timeoutMs })
  await bot.identify(AbortSignal.timeout(5_000))
  const addressOf = ({ id }: { readonly id: number }) =>
    ({ channel: 'telegram', account: 'default', chat: String(id) }) as const

  const heard = (where?: 'group') =>
    (where === 'group' ? group : newcomer).heard.map((said): Heard => {
      const { entities = [], reply_markup: markup } = said
      const text = said.text ?? said.caption ?? ''
      const marked = (...types: readonly string[]) =>
        entities
          .filter(({ type }) => types.includes(type))
          .map(({ offset, length, url = '' }) => [text.slice(offset, offset + length), url] as const)
      const words = (...types: readonly string[]) => marked(...types).map(([word]) => word)
      const file = double.files.get(said.document?.file_id ?? '')
      const preview = said.link_preview_options ?? { is_disabled: true }
      return {
        text,
        bold: words('bold'),
        quotes: words('blockquote', 'expandable_blockquote'),
        links: Object.fromEntries(marked('text_link')),
        buttons: markup?.inline_keyboard.map((row) => row.map((button) => button.text)) ?? [],
        repliesTo: said.reply_to_message === undefined ? null : String(said.reply_to_message.message_id),
        hasPreview: !('is_disabled' in preview),
        file: file === undefined ? null : { name: file.name, body: file.text },
      }
    })

  return {
    channel: createTelegramChannel([bot]),
    newcomer: addressOf(newcomer),
    group: addressOf(group),
    secrets: [token, token.split(':')[1] ?? '', String(newcomer.id), String(group.id)],
    heard,
    locationButton: () => newcomer.keyboard()?.keyboard[0]?.[0]?.text ?? null,
    sawTyping: () => double.calls.some(({ method, outcome }) => method === 'sendChatAction' && outcome === 'taken'),
    tap(label) {
      const callback = newcomer.tap(label)
      const update = double.waiting().at(-1)?.['callback_query'] as { readonly data: string }
      return { data: update.data, callback }
    },
    unanswered: () => newcomer.unanswered(),
    deleteLast: () => newcomer.remove(newcomer.heard.at(-1)?.message_id ?? 0),
    failsNext(how) {
      const fault =
        how === 'busy for 7 s'
          ? ({ kind: 'busy', retryAfter: 7 } as const)
          : how === 'refused'
            ? ({ kind: 'refused', code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' } as const)
            : ({ kind: how } as const)
      double.fails('sendMessage', fault)
    },
    blocks: () => newcomer.block(),
    moves: () => String(group.upgrade()),
    revokeToken: () => double.revoke(),
    close: () => telegram.close(),
  }
}
