import { expect, test } from 'vitest'
import { createPresenceBoard } from '../../src/desk/presence.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { Sign } from '../../src/domain/live.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import { muenchen } from '../doubles/newcomers.ts'

const conversation = 'c1' as ConversationId
const [kim, alex] = ['Kim', 'Alex'].map((name) => ({ id: name as DeskUserId, name }))

function board() {
  let second = 0
  const presence = createPresenceBoard(() => new Date(second * 1_000))
  const shown = (there: { readonly there: readonly { readonly name: string; readonly doing: string }[] } | undefined) =>
    there?.there.map(({ name, doing }) => `${name} ${doing}`)
  return {
    say: (who: Sign['who'] | undefined, doing: Sign['doing']) =>
      shown(presence.note({ conversation, region: muenchen, who: who ?? { id: '' as DeskUserId, name: '' }, doing })),
    at(later: number) {
      second = later
      return presence.pass().map(shown)
    },
    all: () => presence.all().map(shown),
  }
}

test('whoever looks at a conversation is told once, however often they say so', () => {
  const { say, at } = board()
  expect(say(kim, 'viewing')).toEqual(['Kim viewing'])
  expect(at(10)).toEqual([])
  expect(say(kim, 'viewing')).toBeUndefined()
  expect(say(alex, 'viewing')).toEqual(['Kim viewing', 'Alex viewing'])
})

test('whoever says nothing for 25 seconds is gone', () => {
  const { say, at, all } = board()
  say(kim, 'viewing')
  say(alex, 'viewing')
  at(15)
  say(alex, 'viewing')
  expect(at(24)).toEqual([])
  expect(at(25)).toEqual([['Alex viewing']])
  expect(at(40)).toEqual([[]])
  expect(all()).toEqual([])
})

test('whoever types is shown to type for six seconds, in whatever else of their tabs they look on', () => {
  const { say, at } = board()
  expect(say(kim, 'typing')).toEqual(['Kim typing'])
  expect(say(kim, 'viewing')).toBeUndefined()
  expect(at(5)).toEqual([])
  expect(at(6)).toEqual([['Kim viewing']])
})

test('whoever leaves is gone at once', () => {
  const { say, all } = board()
  say(kim, 'viewing')
  expect(say(kim, 'gone')).toEqual([])
  expect(all()).toEqual([])
  expect(say(alex, 'gone')).toBeUndefined()
})
