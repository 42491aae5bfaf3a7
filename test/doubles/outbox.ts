/** An outbox in memory, for tests of who sends what when; the real ones have a contract of their own. */

import type { Outbound } from '../../src/domain/outbound.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Outbox } from '../../src/ports/channels.ts'
import type { OutboxEntry } from '../../src/domain/outbox.ts'

export type Fate = 'pending' | 'sent' | 'dead' | 'dropped'

interface Row extends OutboxEntry {
  readonly lane: PersonId
  readonly fate: Fate
}

export interface MemoryOutbox extends Pick<Outbox, 'next' | 'postpone' | 'bury' | 'drop' | 'move'> {
  sent: Outbox['sent']
  put(lane: PersonId, content: Outbound, createdAt: Date): void
  /** Of a lane, in order: what became of each message, and why. */
  fates(lane: PersonId): readonly Fate[]
  readonly reasons: readonly string[]
}

export function memoryOutbox(): MemoryOutbox {
  let rows: readonly Row[] = []
  const reasons: string[] = []
  let chat = '4711'
  const change = (id: string, changes: Partial<Row>) => {
    rows = rows.map((row) => (row.id === id ? { ...row, ...changes } : row))
  }
  return {
    reasons,
    put(lane, content, createdAt) {
      const to = { channel: 'telegram' as const, account: 'default', chat }
      const id = String(rows.length + 1)
      const author = { kind: 'machine' as const }
      rows = [...rows, { id, lane, to, content, author, attempts: 0, dueAt: createdAt, createdAt, fate: 'pending' }]
    },
    fates: (lane) => rows.filter((row) => row.lane === lane).map(({ fate }) => fate),
    async next(lane) {
      const row = rows.find((one) => one.lane === lane && one.fate === 'pending')
      return row && { ...row, to: { ...row.to, chat } }
    },
    async sent(id) {
      change(id, { fate: 'sent' })
      return this.next(rows.find((row) => row.id === id)?.lane ?? ('' as PersonId))
    },
    async postpone(id, dueAt, reason) {
      reasons.push(reason)
      change(id, { dueAt, attempts: (rows.find((row) => row.id === id)?.attempts ?? 0) + 1 })
    },
    async bury(id, reason) {
      reasons.push(reason)
      change(id, { fate: 'dead' })
    },
    async drop(lane) {
      rows = rows.map((row) => (row.lane === lane && row.fate === 'pending' ? { ...row, fate: 'dropped' } : row))
    },
    async move(_lane, toChat) {
      chat = toChat
    },
  }
}
