/** Conversations in memory, which a test fills and looks into: as the database keeps them, without its races. */

import type { ConversationThread, SentAttachment, Step } from '../../src/domain/escalation.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Escalations } from '../../src/ports/work.ts'
import { aLotseLine, anna, eva, type NewcomerLine } from './threads.ts'

export const lane = '00000000-0000-4000-8000-00000000000a' as PersonId

export interface ThreadsInMemory {
  readonly escalations: Escalations
  /** In the order of the list; tests change what happens meanwhile. */
  readonly threads: ConversationThread[]
  /** Regions that were asked for, call by call. */
  readonly seenRegions: (readonly RegionSlug[])[]
}

export function threadsInMemory(): ThreadsInMemory {
  const threads: ConversationThread[] = []
  const seenRegions: (readonly RegionSlug[])[] = []
  const before = new Map<ConversationId, ConversationThread>()
  const saidKeys = new Set<string>()

  const find = (id: ConversationId, regions: readonly RegionSlug[]) => {
    seenRegions.push(regions)
    return threads.find((one) => one.id === id && regions.includes(one.region))
  }
  const change = (thread: ConversationThread, to: Partial<ConversationThread>) => {
    threads[threads.indexOf(thread)] = { ...thread, ...to }
  }

  const escalations: Escalations = {
    async open(regions) {
      seenRegions.push(regions)
      return threads.filter(({ region, state }) => regions.includes(region) && isOpen(state))
    },
    find: async (id, regions) => find(id, regions),
    thread: async (id, regions) => find(id, regions),
    async attachment(id, message, regions) {
      const thread = find(id, regions)
      return thread && isOpen(thread.state) ? sentIn(thread, message) : undefined
    },
    async claim(id, { counsellor, regions, says, now }) {
      const thread = find(id, regions)
      if (thread === undefined || !isOpen(thread.state)) return { kind: 'unknown' }
      if (thread.heldBy !== null) return { kind: 'taken', by: thread.heldBy }
      const said = says.map((content) => aLotseLine({ at: now, content }))
      change(thread, { ...heldBy(counsellor), lines: [...thread.lines, ...said] })
      return { kind: 'claimed', lane }
    },
    async reply(id, { counsellor, regions, says, key, now }) {
      const thread = find(id, regions)
      if (key !== undefined && saidKeys.has(key)) return lane
      if (thread?.heldBy?.id !== counsellor) return undefined
      if (key !== undefined) saidKeys.add(key)
      const said = says.map((one) => aLotseLine({ at: now, ...one, delivery: 'pending' }))
      change(thread, { lines: [...thread.lines, ...said] })
      return lane
    },
    async take(id, { counsellor, regions, step, says, now }) {
      const thread = find(id, regions)
      const isTheirs = thread?.heldBy?.id === counsellor
      const isFree = thread?.state === 'waiting' && step.kind === 'transferred'
      if (thread === undefined || !(isTheirs || isFree)) return { kind: 'not-held' }
      if (step.kind === 'transferred' && !everybody.some((one) => one.id === step.to)) return { kind: 'no-colleague' }
      before.set(id, thread)
      const said = says.map((content) => aLotseLine({ at: now, content }))
      change(thread, { ...after(step), lines: [...thread.lines, ...said] })
      return { kind: 'taken', lane }
    },
    async undo(id, { regions }) {
      const thread = find(id, regions)
      const was = before.get(id)
      if (thread === undefined || was === undefined) return undefined
      before.delete(id)
      change(thread, was)
      return lane
    },
  }
  return { escalations, threads, seenRegions }
}

const isOpen = (state: ConversationThread['state']) => state === 'waiting' || state === 'with-counsellor'

const everybody = [anna, eva]

const heldBy = (id: string) => ({
  state: 'with-counsellor' as const,
  heldBy: everybody.find((one) => one.id === id) ?? null,
})

function after(step: Step): Partial<ConversationThread> {
  switch (step.kind) {
    case 'resolved':
      return { state: 'closed', heldBy: null }
    case 'handed-back':
      return { state: 'with-bot', heldBy: null }
    case 'released':
      return { state: 'waiting', heldBy: null }
    case 'transferred':
      return heldBy(step.to)
    case 'snoozed':
      return { snoozedUntil: step.until }
    default:
      return step satisfies never
  }
}

function sentIn({ lines, channel, region, since }: ConversationThread, message: string): SentAttachment | undefined {
  const line = lines.find((one): one is NewcomerLine => one.kind === 'newcomer' && one.id === message)
  const content = line?.content
  const attachment = content?.kind === 'voice' || content?.kind === 'file' ? content.attachment : undefined
  return line && attachment && { region, account: { channel, account: 'default' }, attachment, sentAt: line.at, since }
}
