/** Rings for what is new in a mailbox, by the database's notifications, which every process hears. */

import { createHash } from 'node:crypto'
import type { ChatAddress } from '../src/domain/channel.ts'
import type { Doorbell } from '../src/ports/channels.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import type { Pool } from './pool.ts'

export interface OpenableDoorbell extends Doorbell {
  /** Hears rings from now on; call what it resolves to when nobody waits for them any more. */
  open(): Promise<() => Promise<void>>
}

const channel = 'lotse_web'

export function createDoorbell(pool: Pool, log: Log): OpenableDoorbell {
  const waiting = new Map<string, Set<() => void>>()
  const wake = (bell: string) => waiting.get(bell)?.forEach((look) => look())
  const wakeAll = () => [...waiting.keys()].forEach(wake)

  return {
    async ring(chat) {
      await pool.query('select pg_notify($1, $2)', [channel, bellOf(chat)])
    },
    rung(chat, signal) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const bell = bellOf(chat)
      const there = waiting.get(bell) ?? new Set()
      const look = () => {
        there.delete(look)
        if (there.size === 0) waiting.delete(bell)
        signal.removeEventListener('abort', look)
        resolve()
      }
      waiting.set(bell, there.add(look))
      if (signal.aborted) look()
      else signal.addEventListener('abort', look)
      return promise
    },
    async open() {
      const close = await listen(pool, channel, wake, { log, onGap: wakeAll })
      wakeAll() // whoever was here before has heard nothing yet
      return close
    },
  }
}

/** The chat's id is a secret, and notifications can be heard by every user of the database. */
function bellOf({ account, chat }: ChatAddress): string {
  return createHash('sha256').update(`${account}\n${chat}`).digest('base64url')
}
