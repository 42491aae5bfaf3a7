/** Kills the process again and again while counsellors reply and draft, and compares what it said with what is kept. */

import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { ConversationId } from '../../../src/domain/person.ts'
import { post } from './client.ts'
import type { Counsellor, Served, Stage } from './stage.ts'

export interface Killed {
  /** Acknowledged. */
  readonly replies: number
  readonly repliesLost: number
  /** Said more often than once, as they were sent again after no answer had come. */
  readonly repliesDoubled: number
  readonly brokenOff: number
  readonly drafts: number
  /** Drafts older than one that was acknowledged. */
  readonly draftsLost: number
  readonly draftsBrokenOff: number
}

const betweenKillsMs = [1_500, 3_000] as const

export async function killWhileReplying(stage: Stage, kills: number): Promise<Killed> {
  const ending = new AbortController()
  let served: Promise<Served> = stage.serve()
  const { port } = await served
  const url = `http://127.0.0.1:${port}`
  const desks = stage.counsellors.map((counsellor, number) => ({
    counsellor,
    replyIn: stage.conversations[2 * number]?.id ?? ('' as ConversationId),
    draftIn: stage.conversations[2 * number + 1]?.id ?? ('' as ConversationId),
  }))
  await Promise.all(
    desks.map(({ counsellor, replyIn }) => post(url, `/conversations/${replyIn}/claim`, {}, counsellor)),
  )
  const ledger: Ledger = { replies: new Set(), drafts: new Map(), brokenOff: 0, draftsBrokenOff: 0 }
  const working = desks.flatMap(({ counsellor, replyIn, draftIn }) => [
    replyOn(url, counsellor, replyIn, ledger, ending.signal),
    draftOn(url, counsellor, draftIn, ledger, ending.signal),
  ])
  for (let kill = 0; kill < kills; kill++) {
    await wait(randomInt(...betweenKillsMs))
    await (await served).kill()
    served = stage.serve(port)
    await served
  }
  await wait(1_000)
  ending.abort()
  await Promise.all(working)
  await (await served).kill()
  return compare(stage, ledger)
}

interface Ledger {
  /** Keys of those that were acknowledged. */
  readonly replies: Set<string>
  /** Number of the last one that was acknowledged, by conversation. */
  readonly drafts: Map<ConversationId, number>
  brokenOff: number
  draftsBrokenOff: number
}

/** Sends a reply again, under the same key, until somebody says that it was taken. */
async function replyOn(url: string, who: Counsellor, id: ConversationId, ledger: Ledger, signal: AbortSignal) {
  while (!signal.aborted) {
    const key = randomUUID()
    for (let isSaid = false; !isSaid;) {
      isSaid = await post(url, `/conversations/${id}/reply`, { text: `Antwort ${key}`, key }, who).then(
        ({ status }) => status === 200,
        () => false,
      )
      if (isSaid) ledger.replies.add(key)
      else {
        ledger.brokenOff++
        await wait(100)
      }
    }
    await wait(20)
  }
}

async function draftOn(url: string, who: Counsellor, id: ConversationId, ledger: Ledger, signal: AbortSignal) {
  for (let number = 1; !signal.aborted; number++) {
    const status = await post(url, `/conversations/${id}/draft`, { text: String(number), translation: null }, who).then(
      (answer) => answer.status,
      () => undefined,
    )
    if (status === 200) ledger.drafts.set(id, number)
    else ledger.draftsBrokenOff++
    await wait(status === 200 ? 20 : 100)
  }
}

async function compare(stage: Stage, ledger: Ledger): Promise<Killed> {
  const { said, kept } = await stage.withPool(async (pool) => {
    const replies = await pool.query<{ text: string }>(
      'select content::text as text from outbox where author is not null',
    )
    const drafts = await pool.query<{ id: ConversationId; number: number }>(
      `select conversation as id, (content->>'text')::integer as number from draft`,
    )
    return {
      said: replies.rows.map(({ text }) => text),
      kept: new Map(drafts.rows.map(({ id, number }) => [id, number])),
    }
  })
  const keys = said.flatMap((text) => /Antwort ([0-9a-f-]{36})/.exec(text)?.[1] ?? [])
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const drafts = [...ledger.drafts]
  return {
    replies: ledger.replies.size,
    repliesLost: [...ledger.replies].filter((key) => !times.has(key)).length,
    repliesDoubled: [...times.values()].filter((count) => count > 1).length,
    brokenOff: ledger.brokenOff,
    drafts: drafts.reduce((sum, [, number]) => sum + number, 0),
    draftsLost: drafts.filter(([id, number]) => (kept.get(id) ?? 0) < number).length,
    draftsBrokenOff: ledger.draftsBrokenOff,
  }
}
