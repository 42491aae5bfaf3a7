import { describe, expect, it } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { PendingMessage } from '../../src/domain/settlement.ts'
import { burstEnd, burstOf, usualBurst } from '../../src/inbox/burst.ts'
import { remarksOf } from '../../src/conversation/remarks.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 26, 12, 0, 0, seconds * 1_000))

type Written = readonly [seconds: number, content: string | InboundContent]

function pending(...messages: readonly Written[]): readonly PendingMessage[] {
  return messages.map(([seconds, content], i): PendingMessage => ({
    id: String(i),
    messageId: String(100 + i),
    edition: 0,
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
    receivedAt: at(seconds),
    sentAt: at(seconds),
    attempts: 0,
  }))
}

const end = (...messages: readonly Written[]) =>
  burstEnd(pending(...messages), usualBurst, (text) => text.includes('Hilfe'))

describe('a burst of messages', () => {
  it('is over three seconds after the last short message', () => {
    expect(end([0, 'Hallo'])).toEqual(at(3))
    expect(end([0, 'Hallo'], [2, 'wo kann ich'], [4, 'Deutsch lernen?'])).toEqual(at(7))
  })

  it('is over after nine seconds for whoever writes on and on', () => {
    expect(end([0, 'a'], [2, 'b'], [4, 'c'], [6, 'd'], [8, 'e'])).toEqual(at(9))
  })

  it.each<[string, string | InboundContent]>([
    ['a long message', 'Ich wohne seit zwei Jahren hier. '.repeat(6)],
    ['a command', '/help'],
    ['a danger', 'Hilfe, es brennt'],
    ['a button', { kind: 'button', data: 'h:', callback: '1', messageId: null }],
    ['a location', { kind: 'location', latitude: 48, longitude: 11 }],
    ['somebody who left', { kind: 'left' }],
  ])('is over at once with %s', (_, content) => {
    expect(end([0, 'Hallo'], [1, content]).getTime()).toBeLessThan(at(0).getTime())
  })

  it('is waited for less long on a page, which sends whole questions', () => {
    const onPage = (...messages: readonly Written[]) => burstEnd(pending(...messages), burstOf('web'), () => false)
    expect(onPage([0, 'Hallo'])).toEqual(at(1))
    expect(onPage([0, 'Hallo'], [0.9, 'wo kann ich'], [1.8, 'Deutsch'], [2.7, 'lernen?'])).toEqual(at(3))
    expect(burstOf('telegram')).toBe(usualBurst)
  })

  it('does not end because a message was taken back', () => {
    expect(end([0, 'Hallo'], [1, { kind: 'deleted' }])).toEqual(at(4))
  })
})

const limits = { longestText: 1_000, quietMs: usualBurst.quietMs }

describe('remarks', () => {
  it('are one for a burst of texts, quoting the last message of it', () => {
    expect(remarksOf(pending([0, 'Hallo'], [1, 'wo ist'], [2, 'das Jobcenter?']), limits)).toEqual([
      {
        kind: 'text',
        text: 'Hallo\nwo ist\ndas Jobcenter?',
        lastText: 'das Jobcenter?',
        messageId: '102',
        messages: 3,
        saidAt: at(2),
      },
    ])
  })

  it('keep commands, buttons and the texts around them apart, in their order', () => {
    const tap: InboundContent = { kind: 'button', data: 'h:', callback: '9', messageId: '7' }
    const remarks = remarksOf(pending([0, 'eins'], [1, '/language  uk '], [2, tap], [3, 'zwei'], [4, 'drei']), limits)
    expect(remarks.map(({ kind }) => kind)).toEqual(['text', 'command', 'tap', 'text'])
    expect(remarks[1]).toMatchObject({ name: 'language', argument: 'uk' })
    expect(remarks[2]).toMatchObject({ action: { kind: 'want-person' }, callback: '9', menu: '7' })
    expect(remarks[3]).toMatchObject({ text: 'zwei\ndrei' })
  })

  it('leave out what was taken back, also in the middle of a burst', () => {
    const remarks = remarksOf(pending([0, 'eins'], [1, { kind: 'deleted' }], [2, 'drei']), limits)
    expect(remarks).toMatchObject([{ text: 'eins\ndrei', messages: 2 }])
  })

  it('are as many as questions that were written at different times and come all at once', () => {
    const remarks = remarksOf(
      pending([0, 'Wo ist das Jobcenter?'], [60, 'Hallo?'], [62, 'Wo lerne ich Deutsch?']),
      limits,
    )
    expect(remarks.map(({ messages }) => messages)).toEqual([1, 2])
  })

  it('are as many as long messages, of which each says it all', () => {
    const long = 'Ich wohne seit zwei Jahren hier. '.repeat(6)
    expect(remarksOf(pending([0, long], [1, long], [2, 'Danke']), limits)).toHaveLength(3)
  })

  it('break a burst that is longer than a question may be', () => {
    const remarks = remarksOf(
      pending(...Array.from({ length: 8 }, (_, i): Written => [i / 4, String(i).repeat(150)])),
      limits,
    )
    expect(remarks.map(({ messages }) => messages)).toEqual([6, 2])
  })

  it('take a slash in the middle of a text, a path or a date for no command', () => {
    const remarks = remarksOf(pending([0, 'und/oder'], [1, '/etc/passwd'], [2, '1/2']), limits)
    expect(remarks.map(({ kind }) => kind)).toEqual(['text'])
  })
})
