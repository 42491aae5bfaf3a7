/**
 * Tells every open desk of a process what has changed: one reader follows the events, and what it makes of each is
 * written once and goes to all who may see it. A desk that was away for a moment is told what it missed.
 */

import type { DeskUserId } from '../domain/desk-user.ts'
import type { Presence, StoredDeskEvent } from '../domain/live.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { DeskEvents, DeskNews, DeskNotifications } from '../ports/live.ts'
import { createFrames } from './frames.ts'
import type { LiveMessage } from './live-message.ts'
import { createPresenceBoard } from './presence.ts'
import { createRecentEvents } from './recent-events.ts'

export interface LiveFeedDeps {
  readonly events: DeskEvents
  readonly news: Pick<DeskNews, 'hear'>
  readonly notifications: Pick<DeskNotifications, 'find' | 'shown'>
  /** As it goes over the wire: written once, however many desks it goes to. */
  readonly write: (message: LiveMessage) => Uint8Array
  /** Something did not work, and is tried again. */
  readonly noteFailure: (error: unknown) => void
  readonly now: () => Date
}

/** Somebody's open desk. */
export interface OpenDesk {
  readonly user: DeskUserId
  readonly regions: readonly RegionSlug[]
  /** The last event that it has; `undefined` for one that has just read everything, or will. */
  readonly after: number | undefined
  send(frame: Uint8Array): void
}

export interface LiveFeed {
  /** Follows the events from now on, until what it resolves to is called. */
  follow(): Promise<() => Promise<void>>
  /** Tells that desk until what it returns is called. */
  join(desk: OpenDesk): () => void
  /** To be called every second: those who have gone are told so, and what failed is tried again. */
  tick(): Promise<void>
}

/** Events that are read in one go. */
const atOnce = 500
/** More than that is read anew faster than told. */
const mostMissed = 1_000

export function createLiveFeed(deps: LiveFeedDeps): LiveFeed {
  const { events, news, notifications, write, noteFailure, now } = deps
  const recent = createRecentEvents()
  const frames = createFrames({ events, notifications, write })
  const board = createPresenceBoard(now)
  const desks = new Set<Listening>()
  const { promise: hasBegun, resolve: noteBegun } = Promise.withResolvers<void>()
  let isFollowing = false
  let hasNews = false
  let reading: Promise<void> | undefined

  return {
    async follow() {
      const deafen = await news.hear({
        events: () => void readOn(),
        sign: (sign) => tellPresence(board.note(sign)),
      })
      await begin().catch(async (error: unknown) => {
        await deafen()
        throw error
      })
      return async () => {
        isFollowing = false
        await deafen()
        await reading
      }
    },
    join(desk) {
      const listening: Listening = { desk, waiting: [] }
      desks.add(listening)
      void welcome(listening)
      return () => void desks.delete(listening)
    },
    async tick() {
      for (const presence of board.pass()) tellPresence(presence)
      if (hasNews) await readOn()
    },
  }

  async function begin(): Promise<void> {
    recent.begin(await events.latest(), await events.last(recent.capacity))
    isFollowing = true
    noteBegun()
    void readOn()
  }

  /** One reader at a time; what is rung meanwhile has it look again. */
  function readOn(): Promise<void> {
    hasNews = true
    if (!isFollowing) return Promise.resolve()
    reading ??= readAll()
      .catch((error: unknown) => {
        hasNews = true
        if (isFollowing) noteFailure(error)
      })
      .finally(() => (reading = undefined))
    return reading
  }

  async function readAll(): Promise<void> {
    while (hasNews) {
      hasNews = false
      if (!isFollowing) return
      const found = await events.after(recent.position(), atOnce)
      hasNews ||= found.length === atOnce
      await publish(found)
    }
  }

  async function publish(found: readonly StoredDeskEvent[]): Promise<void> {
    const told = lastOfEach(found)
    const written = await frames.of(told)
    recent.add(found)
    const shown: string[] = []
    told.forEach((event, index) => {
      const frame = written[index]
      if (frame === undefined) return
      for (const listening of desks) {
        if (!concerns(event, listening.desk)) continue
        tell(listening, frame, event.id)
        if (event.kind === 'notification') shown.push(event.notification)
      }
    })
    noteShown(shown)
  }

  /** What comes while it is told what it missed waits for its turn. */
  async function welcome(listening: Listening): Promise<void> {
    const { desk } = listening
    // Nobody who comes back before is to read everything anew.
    if (!isFollowing) await hasBegun
    // Another process, which the desk was with before, may have been faster.
    if ((desk.after ?? 0) > recent.position()) await readOn()
    const upTo = recent.position()
    try {
      desk.send(write({ kind: 'hello', id: desk.after ?? upTo }))
      for (const frame of await missedBy(desk, upTo)) desk.send(frame)
    } catch (error) {
      noteFailure(error)
      desk.send(write({ kind: 'reset', id: upTo }))
    }
    for (const presence of board.all()) {
      if (desk.regions.includes(presence.region)) desk.send(write({ kind: 'presence', presence }))
    }
    const { waiting } = listening
    listening.waiting = undefined
    for (const { frame, id = Infinity } of waiting ?? []) if (id > upTo) desk.send(frame)
  }

  async function missedBy(desk: OpenDesk, upTo: number): Promise<readonly Uint8Array[]> {
    if (desk.after === undefined) return []
    const missed = recent.between(desk.after, upTo)?.filter((event) => concerns(event, desk))
    if (missed === undefined || missed.length > mostMissed) return [write({ kind: 'reset', id: upTo })]
    const told = lastOfEach(missed)
    const written = await frames.of(told)
    noteShown(told.flatMap((event) => (event.kind === 'notification' ? [event.notification] : [])))
    return written.filter((frame) => frame !== undefined)
  }

  function tellPresence(presence: Presence | undefined): void {
    if (presence === undefined) return
    const frame = write({ kind: 'presence', presence })
    for (const listening of desks) if (listening.desk.regions.includes(presence.region)) tell(listening, frame)
  }

  function noteShown(ids: readonly string[]): void {
    if (ids.length > 0) void notifications.shown([...new Set(ids)], now()).catch(noteFailure)
  }
}

interface Listening {
  readonly desk: OpenDesk
  /** `undefined` once it is up to date. */
  waiting: { readonly frame: Uint8Array; readonly id: number | undefined }[] | undefined
}

function tell({ desk, waiting }: Listening, frame: Uint8Array, id?: number): void {
  if (waiting === undefined) desk.send(frame)
  else waiting.push({ frame, id })
}

function concerns(event: StoredDeskEvent, { user, regions }: OpenDesk): boolean {
  return event.kind === 'notification' ? event.user === user : regions.includes(event.region)
}

/** A conversation is told as it is now: what it was in between is of no use to anybody. */
function lastOfEach(found: readonly StoredDeskEvent[]): readonly StoredDeskEvent[] {
  const subject = (event: StoredDeskEvent) =>
    event.kind === 'conversation'
      ? event.conversation
      : event.kind === 'notification'
        ? event.notification
        : event.region
  const last = new Map(found.map((event) => [subject(event), event.id]))
  return found.filter((event) => last.get(subject(event)) === event.id)
}
