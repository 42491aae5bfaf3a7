/** Carries between processes that there are events, and what counsellors do: by notifications, kept nowhere. */

import { z } from 'zod'
import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { Sign } from '../src/domain/live.ts'
import type { ConversationId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { DeskEars, DeskNews } from '../src/ports/live.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import type { Pool } from './pool.ts'

/** The triggers ring it with nothing; signs ring it with what they say. One channel costs one connection. */
const channel = 'lotse_desk'

/** A thousand desks give a hundred signs a second: what is collected is told in one go. */
const collectForMs = 150
/** PostgreSQL takes less than 8,000. */
const mostBytes = 7_000

export function createDeskNews(pool: Pool, log: Log): DeskNews {
  let collected: Sign[] = []

  return {
    hear: (ears) => listen(pool, channel, (payload) => hear(payload, ears, log), { log, onGap: () => ears.events() }),
    async tell({ conversation, who, doing }, regions, now) {
      const { rows } = await pool.query<Pick<Sign, 'region'>>(
        `with shown as (
           select id, region from conversation
           where id = $1 and region = any($2) and state in ('waiting', 'with-counsellor')
         ), seen as (
           update desk_notification set read_at = $5 from shown
           where desk_user = $3 and conversation = shown.id and read_at is null and $4 <> 'gone'
         )
         select region from shown`,
        [conversation, regions, who.id, doing, now],
      )
      const [shown] = rows
      if (shown === undefined) return false
      if (collected.length === 0) setTimeout(tellCollected, collectForMs)
      collected.push({ conversation, region: shown.region, who: { id: who.id, name: who.name }, doing })
      return true
    },
  }

  function tellCollected(): void {
    const payloads = inPayloads(collected)
    collected = []
    void ring(pool, payloads).catch((error: unknown) =>
      log.warn({ error }, 'Who is at which conversation was not told'),
    )
  }
}

/** Nothing is lost with a sign that a crash takes: no other commit is to wait until the disk has it. */
async function ring(pool: Pool, payloads: readonly string[]): Promise<void> {
  await pool.query(
    `select set_config('synchronous_commit', 'off', true), pg_notify($1, payload) from unnest($2::text[]) as told (payload)`,
    [channel, payloads],
  )
}

function inPayloads(signs: readonly Sign[]): readonly string[] {
  const payloads: string[][] = []
  let bytes = Infinity
  for (const sign of signs.map((one) => JSON.stringify(one))) {
    const own = Buffer.byteLength(sign) + 1
    if (bytes + own > mostBytes) {
      payloads.push([])
      bytes = 2
    }
    payloads.at(-1)?.push(sign)
    bytes += own
  }
  return payloads.map((one) => `[${one.join()}]`)
}

function hear(payload: string, ears: DeskEars, log: Log): void {
  if (payload === '') return ears.events()
  const signs = signsOf(payload)
  if (signs === undefined) log.warn({ channel }, 'Heard something that is no sign of a counsellor; ignoring it')
  else signs.forEach((sign) => ears.sign(sign))
}

/** Everybody who may use the database can ring. */
const signsSchema = z.array(
  z.object({
    conversation: z.uuid().transform((id) => id as ConversationId),
    region: z.string().transform((slug) => slug as RegionSlug),
    who: z.object({ id: z.uuid().transform((id) => id as DeskUserId), name: z.string() }),
    doing: z.enum(['viewing', 'typing', 'gone']),
  }),
)

function signsOf(payload: string): readonly Sign[] | undefined {
  try {
    return signsSchema.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}
