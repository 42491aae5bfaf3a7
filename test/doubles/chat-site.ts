/** The chat page with its real routes, and in the place of Lotse a test that says what is said. */

import type { AddressInfo } from 'node:net'
import express from 'express'
import { chatRouter } from '../../adapters/http/chat/chat-router.ts'
import { messageRoutes } from '../../adapters/http/chat/messages/message-routes.ts'
import { createWaitingRoom } from '../../adapters/http/chat/messages/waiting-room.ts'
import { errorHandler } from '../../adapters/http/errors.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import type { Region } from '../../src/domain/region.ts'
import { createLog } from '../../src/log.ts'
import { phraseLanguage, phrasesFor } from '../../src/phrases/languages.ts'
import type { Doorbell } from '../../src/ports/channels.ts'
import type { MailboxMessage, MailProgress } from '../../src/domain/outbox.ts'
import type { Stage } from '../../src/domain/progress.ts'
import { userId } from './colleagues.ts'

export interface Said {
  readonly content: Outbound
  readonly answer?: Answer
  readonly by?: 'counsellor'
}

export interface ChatSite {
  readonly baseUrl: string
  /** Every delivery, repeated ones too. */
  readonly delivered: readonly Inbound[]
  /** What was taken in, each message once. */
  readonly received: readonly Inbound[]
  /** Conversations that there are, in the order in which they began. */
  chats(): readonly string[]
  /** What Lotse says to a message. */
  answerTo: (message: Inbound, isFirst: boolean) => readonly Said[] | Promise<readonly Said[]>
  /** Says something in the last conversation; returns the ids. */
  say(...said: readonly Said[]): readonly string[]
  /** Shows how the answer to the last conversation is coming along. */
  progress(stage: Stage, ...sentences: readonly string[]): void
  /** Whether a counsellor has taken the conversations over. */
  hold(isHeld: boolean): void
  /** Deletes every conversation. */
  deleteAll(): void
  /** Begins anew, for the next test. */
  clear(): void
  close(): Promise<void>
}

interface Chat {
  readonly messages: MailboxMessage[]
  /** Messages that are not answered yet. */
  open: number
  progress?: MailProgress | undefined
}

export async function startChatSite(region: Region): Promise<ChatSite> {
  const chats = new Map<string, Chat>()
  const delivered: Inbound[] = []
  const received: Inbound[] = []
  const bell = createBell()
  let isHeld = false
  let ids = 0
  const waitingRoom = createWaitingRoom({ places: 100, placesPerChat: 4, longestMs: 25_000 })

  function say(chat: string, said: readonly Said[]): readonly string[] {
    const messages = said.map(({ content, answer = null, by }): MailboxMessage => {
      const author =
        by === undefined ? ({ kind: 'machine' } as const) : ({ kind: by, id: userId(1), name: 'Anna' } as const)
      return { id: String((ids += 1)), at: new Date(), author, content, answer }
    })
    chats.get(chat)?.messages.push(...messages)
    bell.ring()
    return messages.map(({ id }) => id)
  }

  async function receive(message: Inbound): Promise<void> {
    delivered.push(message)
    if (received.some(({ receipt }) => receipt === message.receipt)) return
    received.push(message)
    const { chat } = message.from
    const isFirst = !chats.has(chat)
    const state = chats.get(chat) ?? { messages: [], open: 0 }
    chats.set(chat, state)
    state.open += 1
    void Promise.resolve(site.answerTo(message, isFirst)).then((said) => {
      state.open -= 1
      return say(chat, said)
    })
  }

  const app = express()
  app.use(
    chatRouter({
      findRegion: async (slug) => (slug === region.slug ? region : undefined),
      regions: async () => [region],
      pagesUrl: 'https://integreat.example',
      privacyUrl: (slug, language) => `/privacy/${slug}?lang=${language}`,
      phrasesFor,
      phraseLanguage,
    }),
    messageRoutes({
      receive,
      mailbox: {
        async since({ chat }, after, limit) {
          const state = chats.get(chat)
          if (state === undefined) return undefined
          const messages = state.messages.filter(({ id }) => Number(id) > Number(after)).slice(0, limit)
          const isAtWork = state.open > 0
          return { messages, isHeld, isAtWork, ...(isAtWork && state.progress && { progress: state.progress }) }
        },
      },
      bell,
      waitingRoom,
      isServed: () => true,
      findRegion: async () => region,
      messagesPerMinute: 10_000,
      now: () => new Date(),
    }),
    errorHandler(createLog('silent')),
  )
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))

  const site: ChatSite = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delivered,
    received,
    chats: () => [...chats.keys()],
    answerTo: () => [],
    say: (...said) => say([...chats.keys()].at(-1) ?? '', said),
    progress(stage, ...sentences) {
      const chat = chats.get([...chats.keys()].at(-1) ?? '')
      if (chat !== undefined) chat.progress = { step: String((ids += 1)), stage, sentences }
      bell.ring()
    },
    hold: (held) => {
      isHeld = held
    },
    deleteAll() {
      chats.clear()
      bell.ring()
    },
    clear() {
      isHeld = false
      delivered.length = received.length = 0
      site.deleteAll()
    },
    close: () =>
      new Promise((resolve) => {
        waitingRoom.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return site
}

/** Rings for everybody: whoever it does not concern looks, and waits on. */
function createBell(): Pick<Doorbell, 'rung'> & { ring(): void } {
  const ears = new Set<() => void>()
  return {
    ring: () => [...ears].forEach((hear) => hear()),
    rung: (_chat, signal) =>
      new Promise((resolve) => {
        const hear = () => {
          ears.delete(hear)
          resolve()
        }
        if (signal.aborted) return resolve()
        ears.add(hear)
        signal.addEventListener('abort', hear)
      }),
  }
}
