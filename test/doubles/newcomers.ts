/** What newcomers write, and what a turn makes of it, for tests that say only what matters to them. */

import { randomUUID } from 'node:crypto'
import { migrate } from '../../db/migrate.ts'
import type { Pool } from '../../db/pool.ts'
import { createRegionStore } from '../../db/regions.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import type { NewTurn, PendingMessage, Say, Settlement, Standing } from '../../src/domain/settlement.ts'
import type { Conversations } from '../../src/ports/conversations.ts'
import type { TestDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

export const muenchen = 'muenchen' as RegionSlug
export const augsburg = 'augsburg' as RegionSlug
export const [de, uk] = [languageTag('de'), languageTag('uk')]

/** A database with its tables and two regions. */
export async function openWithRegions(database: TestDatabase): Promise<Pool> {
  const pool = await database.open()
  await migrate(pool, silent)
  const regions = createRegionStore(pool)
  for (const slug of [muenchen, augsburg]) await regions.save(regionOf(slug))
  return pool
}

export const regionOf = (slug: RegionSlug): Region => ({
  slug,
  name: slug,
  live: true,
  postcode: null,
  latitude: null,
  longitude: null,
  languages: [{ tag: de, nativeName: 'Deutsch', direction: 'ltr' }],
  aliases: [],
})

/** Noon of a day in July, and so many seconds. */
export const at = (seconds: number) => new Date(Date.UTC(2026, 6, 1, 12) + seconds * 1_000)

let written = 0

/** Of a chat that nobody has written from before. */
export const newChat = (): ChatAddress => ({
  channel: 'telegram',
  account: 'default',
  chat: `chat-${++written}-of-someone`,
})

export function inbound(from: ChatAddress, message: Partial<Inbound> = {}): Inbound {
  const order = message.order ?? ++written
  return {
    from,
    receipt: `receipt ${++written}`,
    messageId: String(order),
    order,
    edition: 0,
    sentAt: null,
    isGroup: false,
    languageHint: null,
    content: { kind: 'text', text: 'Wo melde ich mich an?' },
    ...message,
  }
}

export const text = (said: string) => ({ kind: 'text', text: said }) as const

export function say(said: string, turn: string | null = null): Say {
  const plain = { buttons: [], repliesTo: null, replaces: null, preview: null }
  return { content: { kind: 'text', text: [{ text: said }], ...plain }, turn }
}

function answerOf(answer: Partial<Answer> = {}): Answer {
  return {
    id: randomUUID(),
    region: muenchen,
    question: 'Wo melde ich mich an?',
    language: de,
    kind: 'answered',
    text: 'Im Bürgerbüro.',
    citations: [],
    candidates: [],
    confidence: 0.9,
    reason: null,
    promptVersion: null,
    latencyMs: 5,
    ...answer,
  }
}

export function turnOf(turn: Partial<NewTurn> = {}, answer: Partial<Answer> = {}): NewTurn {
  const whole = answerOf(answer)
  return { id: whole.id, question: whole.question, answer: whole, askedAt: at(0), ...turn }
}

/** Settles all that is pending. */
export async function settleAll(
  conversations: Conversations,
  person: PersonId,
  effect: Omit<Settlement, 'handled'> = {},
  now: Date = at(10),
): Promise<boolean> {
  return conversations.settle(person, { ...effect, handled: handledOf(await standingOf(conversations, person)) }, now)
}

export async function standingOf(conversations: Conversations, person: PersonId): Promise<Standing> {
  const standing = await conversations.standing(person)
  if (standing === undefined) throw new Error('This person is not there.')
  return standing
}

export const handledOf = ({ pending }: { readonly pending: readonly PendingMessage[] }) =>
  pending.map(({ id, edition }) => ({ id, edition }))

/** Every table with a row in which the text stands anywhere. */
export async function tablesWith(pool: Pool, searched: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const sql = `select from "${name}" as held where held::text like '%' || $1 || '%' limit 1`
    if ((await pool.query(sql, [searched])).rowCount === 1) found.push(name)
  }
  return found
}
