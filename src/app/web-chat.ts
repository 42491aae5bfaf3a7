/** Wires the web chat: how its pages are heard, and how they hear what is said to them. */

import type { Router } from 'express'
import { createWebChannel } from '../../adapters/http/chat/messages/channel.ts'
import { messageRoutes, type MessageDeps } from '../../adapters/http/chat/messages/message-routes.ts'
import { createWaitingRoom } from '../../adapters/http/chat/messages/waiting-room.ts'
import { createProgressBoard } from '../../db/chat-progress.ts'
import { createDoorbell } from '../../db/doorbell.ts'
import { createMailbox } from '../../db/mailbox.ts'
import type { Pool } from '../../db/pool.ts'
import type { Log } from '../log.ts'
import type { Channel } from '../ports/channels.ts'

export interface WebChatPart {
  readonly channel: Channel
  messages(deps: Pick<MessageDeps, 'receive' | 'isServed' | 'findRegion' | 'messagesPerMinute' | 'now'>): Router
  /** Hears what is new until the signal is aborted; then nobody waits for it any more. */
  listen(signal: AbortSignal): Promise<void>
}

interface WebChatOptions {
  /** Whether answers take so long that their progress is shown. */
  readonly isStreaming: boolean
  readonly now: () => Date
}

/** Of a process; a waiting page costs it a few kilobytes. */
const waitingPages = { places: 2_000, placesPerChat: 4, longestMs: 25_000 }

export function createWebChatPart(pool: Pool, log: Log, { isStreaming, now }: WebChatOptions): WebChatPart {
  const bell = createDoorbell(pool, log)
  const mailbox = createMailbox(pool, now)
  const waitingRoom = createWaitingRoom(waitingPages)
  return {
    channel: createWebChannel(bell, isStreaming ? createProgressBoard(pool, now) : undefined),
    messages: (deps) => messageRoutes({ ...deps, mailbox, bell, waitingRoom }),
    async listen(signal) {
      signal.addEventListener('abort', () => waitingRoom.close(), { once: true })
      const close = await bell.open()
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve(), { once: true })
      })
      await close()
    },
  }
}
