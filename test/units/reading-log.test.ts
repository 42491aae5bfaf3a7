import { expect, test } from 'vitest'
import type { AuditNote } from '../../src/domain/audit.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import { createReadingLog } from '../../src/escalation/reading-log.ts'
import { muenchen } from '../doubles/newcomers.ts'

const anna = { id: 'anna' as DeskUserId, email: 'anna@example.org', name: 'Anna', regions: [muenchen] }
const read = { id: 'c' as ConversationId, region: muenchen }

test('who reads is noted once in a quarter of an hour', async () => {
  let now = new Date('2026-11-26T12:00:00Z')
  const noted: AuditNote[] = []
  const log = createReadingLog({ note: async (one) => void noted.push(one) }, () => now)
  await log.note(anna, read)
  await log.note(anna, read)
  expect(noted).toMatchObject([{ actor: { id: 'anna' }, action: 'conversation.read', target: 'c' }])
  now = new Date('2026-11-26T12:15:00Z')
  await log.note(anna, read)
  expect(noted).toHaveLength(2)
})

test('what could not be noted is noted the next time', async () => {
  const noted: AuditNote[] = []
  let isAway = true
  const note = async (one: AuditNote) => {
    if (isAway) throw new Error('the database is away')
    noted.push(one)
  }
  const log = createReadingLog({ note }, () => new Date('2026-11-26T12:00:00Z'))
  await expect(log.note(anna, read)).rejects.toThrow('away')
  isAway = false
  await log.note(anna, read)
  expect(noted).toHaveLength(1)
})
