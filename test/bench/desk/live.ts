/** Opens desks, changes conversations, and takes the time until each desk has read what it shows. */

import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { sayTo } from '../../doubles/live-desk.ts'
import { percentile } from '../load/traffic.ts'
import { follow, post } from './client.ts'
import type { Stage } from './stage.ts'

interface Pace {
  readonly seconds: number
  readonly changesPerSecond: number
  /** Whether each desk says every ten seconds that somebody looks at a conversation. */
  readonly beats: boolean
}

export interface Live {
  /** Readings: each change by each desk that shows it. */
  readonly expected: number
  readonly missed: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly longestMs: number
  readonly kilobytesPerDesk: number
  readonly serverMegabytes: number
  /** Of one core, while it went on. */
  readonly serverCpu: number
}

const beatEveryMs = 10_000
const desksAtOnce = 50

export async function measureDesks(stage: Stage, { seconds, changesPerSecond, beats }: Pace): Promise<Live> {
  const { url, pid } = await stage.serve()
  const { counsellors, conversations } = stage
  const writtenAt = new Map<string, number>()
  const delays: number[] = []
  const heard = (kind: string, frame: string) => {
    const id = kind === 'conversation' ? /"id":"([0-9a-f-]{36})"/.exec(frame)?.[1] : undefined
    const since = id === undefined ? undefined : writtenAt.get(id)
    if (since !== undefined) delays.push(performance.now() - since)
  }
  await follow(url, first(counsellors), () => undefined) // what the first costs is no matter of the number
  await wait(2_000)
  const before = residentKilobytes(pid)
  for (let number = 0; number < counsellors.length; number += desksAtOnce) {
    await Promise.all(counsellors.slice(number, number + desksAtOnce).map((one) => follow(url, one, heard)))
  }
  await wait(2_000)
  const opened = residentKilobytes(pid)
  const ending = new AbortController()
  const beating = beats ? beatOn(stage, url, ending.signal) : undefined
  const usedBefore = cpuMs(pid)
  let expected = 0
  await stage.withPool(async (pool) => {
    const readers = countBy(counsellors.map(({ region }) => region))
    const beganAt = performance.now()
    const writing: Promise<void>[] = []
    for (let number = 0; number < seconds * changesPerSecond; number++) {
      await wait(Math.max(0, beganAt + (number * 1_000) / changesPerSecond - performance.now()))
      const conversation = first(conversations.slice(number % conversations.length))
      writtenAt.set(conversation.id, performance.now())
      writing.push(sayTo(pool, conversation.id, `Nachricht ${number}`))
      expected += readers.get(conversation.region) ?? 0
    }
    await Promise.all(writing)
  })
  const used = cpuMs(pid) - usedBefore
  for (let tries = 0; tries < 50 && delays.length < expected; tries++) await wait(100)
  ending.abort()
  await beating
  delays.sort((one, other) => one - other)
  return {
    expected,
    missed: expected - delays.length,
    p50Ms: Math.round(percentile(delays, 0.5)),
    p95Ms: Math.round(percentile(delays, 0.95)),
    longestMs: Math.round(delays.at(-1) ?? 0),
    kilobytesPerDesk: Math.round((opened - before) / counsellors.length),
    serverMegabytes: Math.round(residentKilobytes(pid) / 1_024),
    serverCpu: Math.round(used / seconds / 10),
  }
}

function first<Value>([value]: readonly Value[]): Value {
  if (value === undefined) throw new Error('There is none.')
  return value
}

/** Spread over the ten seconds, as people come and go. */
async function beatOn({ counsellors, conversations }: Stage, url: string, signal: AbortSignal): Promise<void> {
  await Promise.all(
    counsellors.map(async (counsellor, number) => {
      const there = conversations.filter(({ region }) => region === counsellor.region)
      await wait((beatEveryMs * number) / counsellors.length)
      while (!signal.aborted) {
        const id = first(there.slice(number % there.length)).id
        await post(url, `/conversations/${id}/presence`, { doing: 'viewing' }, counsellor).catch(() => undefined)
        await wait(beatEveryMs, undefined, { signal }).catch(() => undefined)
      }
    }),
  )
}

function countBy(regions: readonly RegionSlug[]): ReadonlyMap<RegionSlug, number> {
  const counts = new Map<RegionSlug, number>()
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1)
  return counts
}

/** @see proc(5) */
function residentKilobytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

/** User and system, by a clock of hundred ticks a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return 10 * (Number(fields[11]) + Number(fields[12]))
}
