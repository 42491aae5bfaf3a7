/** What events look like on the wire: read and written once, however many desks ask for it. */

import type { OpenConversation } from '../domain/escalation.ts'
import type { StoredDeskEvent } from '../domain/live.ts'
import type { ConversationId } from '../domain/person.ts'
import type { DeskEvents, DeskNotifications } from '../ports/live.ts'
import type { LiveMessage } from './live-message.ts'

export interface Frames {
  /** In the order of the events; `undefined` for those of which nothing is there any more. */
  of(events: readonly StoredDeskEvent[]): Promise<readonly (Uint8Array | undefined)[]>
}

interface FramesDeps {
  readonly events: Pick<DeskEvents, 'conversations'>
  readonly notifications: Pick<DeskNotifications, 'find'>
  readonly write: (message: LiveMessage) => Uint8Array
}

/** Conversations; all that are open in an installation of many regions. */
const mostKept = 5_000

type OfConversation = Extract<StoredDeskEvent, { readonly kind: 'conversation' }>
type OfNotification = Extract<StoredDeskEvent, { readonly kind: 'notification' }>

export function createFrames({ events, notifications, write }: FramesDeps): Frames {
  /** Good until the next event of the conversation. After a restart a thousand desks ask for the same at once. */
  const kept = new Map<ConversationId, { readonly id: number; readonly frame: Promise<Uint8Array> }>()

  return {
    async of(wanted) {
      const conversations = framesOfConversations(wanted.filter((event) => event.kind === 'conversation'))
      const told = await framesOfNotifications(wanted.filter((event) => event.kind === 'notification'))
      return Promise.all(
        wanted.map(async (event) => {
          switch (event.kind) {
            case 'conversation':
              return conversations.get(event.id)
            case 'notification':
              return told.get(event.id)
            case 'settings':
              return write(event)
            default:
              return event satisfies never
          }
        }),
      )
    },
  }

  function framesOfConversations(wanted: readonly OfConversation[]): ReadonlyMap<number, Promise<Uint8Array>> {
    const known = wanted.flatMap(({ id, conversation }) => {
      const one = kept.get(conversation)
      return one?.id === id ? [[id, one.frame] as const] : []
    })
    const missing = wanted.filter(({ id, conversation }) => kept.get(conversation)?.id !== id)
    const read = readAll(missing.map(({ conversation }) => conversation))
    if (kept.size + missing.length > mostKept) kept.clear()
    const made = missing.map(({ id, conversation }) => {
      const frame = read.then((found) =>
        write({ kind: 'conversation', id, conversation, now: found.get(conversation) ?? null }),
      )
      keep(conversation, id, frame)
      return [id, frame] as const
    })
    return new Map([...known, ...made])
  }

  async function readAll(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, OpenConversation>> {
    return ids.length === 0 ? new Map() : new Map((await events.conversations(ids)).map((one) => [one.id, one]))
  }

  /** A failure is not kept; neither is what is older than what is there. */
  function keep(conversation: ConversationId, id: number, frame: Promise<Uint8Array>): void {
    if ((kept.get(conversation)?.id ?? 0) <= id) kept.set(conversation, { id, frame })
    frame.catch(() => {
      if (kept.get(conversation)?.id === id) kept.delete(conversation)
    })
  }

  async function framesOfNotifications(wanted: readonly OfNotification[]): Promise<ReadonlyMap<number, Uint8Array>> {
    if (wanted.length === 0) return new Map()
    const found = await notifications.find(wanted.map(({ notification }) => notification))
    const byId = new Map(found.map((one) => [one.id, one]))
    return new Map(
      wanted.flatMap(({ id, notification: which }) => {
        const notification = byId.get(which)
        return notification === undefined ? [] : [[id, write({ kind: 'notification', id, notification })] as const]
      }),
    )
  }
}
