import { expect, test } from 'vitest'
import { createFrames } from '../../src/desk/frames.ts'
import type { StoredDeskEvent } from '../../src/domain/live.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import { muenchen } from '../doubles/newcomers.ts'

const event = (id: number): StoredDeskEvent => ({
  id,
  region: muenchen,
  kind: 'conversation',
  conversation: `c${id}` as ConversationId,
})
const events = (from: number, count: number) => Array.from({ length: count }, (_, i) => event(from + i))

function openFrames() {
  const read: ConversationId[] = []
  const frames = createFrames({
    events: {
      async conversations(ids) {
        read.push(...ids)
        return []
      },
    },
    notifications: { find: async () => [] },
    write: (message) => Buffer.from('id' in message ? String(message.id) : ''),
  })
  return { frames, read }
}

const wordsOf = (frames: readonly (Uint8Array | undefined)[]) =>
  frames.map((frame) => (frame === undefined ? undefined : Buffer.from(frame).toString()))

test('a conversation is read once, however many desks ask for what it is', async () => {
  const { frames, read } = openFrames()
  await frames.of([event(1)])
  expect(wordsOf(await frames.of([event(1), event(2)]))).toEqual(['1', '2'])
  expect(read).toEqual(['c1', 'c2'])
})

test('nothing is left out when room is made for more', async () => {
  const { frames } = openFrames()
  await frames.of(events(1, 5_000))
  expect(wordsOf(await frames.of([event(1), event(5_001), event(2)]))).toEqual(['1', '5001', '2'])
})
