/** What every channel does with what Lotse says, and how it fails. */

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeAction } from '../../src/domain/action.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { Button, Outbound, OutboundText } from '../../src/domain/outbound.ts'
import { describeEachChannel, type TestChannel } from '../services/each-channel.ts'

const plain: OutboundText = {
  kind: 'text',
  text: [{ text: 'Willkommen!' }],
  buttons: [],
  repliesTo: null,
  replaces: null,
  preview: null,
}
const person: Button = { kind: 'action', label: 'Talk to a person', action: { kind: 'want-person' } }
const page: Button = { kind: 'link', label: 'Open the page', url: 'https://integreat.app/muenchen/de/schule' }
const share: Button = { kind: 'share-location', label: 'Share my location' }

describeEachChannel('a channel', (open) => {
  let it: TestChannel
  beforeEach(async () => {
    it = await open()
  })
  afterEach(() => it.close())

  const patience = () => AbortSignal.timeout(20_000)
  const send = (content: Outbound, to = it.newcomer) => it.channel.send(to, content, patience())
  const say = (content: Partial<OutboundText>, to = it.newcomer) => send({ ...plain, ...content }, to)
  const last = () => it.heard().at(-1)
  const failureOf = async (work: Promise<unknown>) => {
    const failure = await work.then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(DeliveryFailure)
    return failure as DeliveryFailure
  }

  describe('a text', () => {
    test('arrives, and has a name afterwards', async () => {
      const { messageId } = await say({})
      expect(messageId).toMatch(/./)
      expect(it.heard().map(({ text }) => text)).toEqual(['Willkommen!'])
    })

    test('keeps its styles and links, and whatever looks like markup', async () => {
      await say({
        text: [
          { text: '*Schule* <b>_', style: 'bold' },
          { text: '\n' },
          { text: 'Kinder müssen zur Schule.\n', style: 'quote' },
          { text: 'Mehr dazu', style: 'quote', url: 'https://integreat.app/muenchen/de/schule' },
          { text: '\n👩‍👩‍👧 ' },
          { text: 'العربية', url: 'https://integreat.app/muenchen/ar/مدرسة' },
        ],
      })
      expect(last()).toMatchObject({
        text: '*Schule* <b>_\nKinder müssen zur Schule.\nMehr dazu\n👩‍👩‍👧 العربية',
        bold: ['*Schule* <b>_'],
        quotes: ['Kinder müssen zur Schule.\nMehr dazu'],
      })
      expect(Object.keys(last()?.links ?? {})).toEqual(['Mehr dazu', 'العربية'])
      expect(Object.values(last()?.links ?? {})[0]).toBe('https://integreat.app/muenchen/de/schule')
    })

    test('with addresses that the provider does not like arrives without these links', async () => {
      const addresses = ['http://localhost:8080/demo/x', 'javascript:alert(1)', 'mailto:a@b.de', 'no address', '']
      await say({
        text: addresses.map((url) => ({ text: 'here ', url })),
        buttons: [...addresses.map((url) => [{ kind: 'link' as const, label: 'Open', url }]), [page]],
        preview: 'http://localhost/',
      })
      expect(last()).toMatchObject({
        text: 'here '.repeat(5),
        links: {},
        buttons: [['Open the page']],
        hasPreview: false,
      })
    })

    test('shows a preview of its one link, or of none', async () => {
      await say({ text: [{ text: 'https://integreat.app/a https://integreat.app/b' }] })
      expect(last()?.hasPreview).toBe(false)
      await say({ preview: 'https://integreat.app/b' })
      expect(last()?.hasPreview).toBe(true)
    })

    test('quotes the question that it answers, and arrives all the same where that has no number', async () => {
      await say({ repliesTo: '17' })
      await say({ repliesTo: 'callback:99' })
      expect(it.heard().map(({ repliesTo }) => repliesTo)).toEqual(['17', null])
    })

    test('of any length and kind arrives whole, in parts that the provider takes', async () => {
      const span = fc.record(
        {
          text: fc.oneof(
            fc.lorem({ maxCount: 60, mode: 'sentences' }),
            fc.string({ unit: 'grapheme', maxLength: 400 }),
            fc.constantFrom('\n\n', 'x'.repeat(5_000), '👩‍👩‍👧'.repeat(700), 'โรงเรียน'.repeat(300)),
          ),
          style: fc.constantFrom('bold' as const, 'quote' as const),
          url: fc.webUrl(),
        },
        { requiredKeys: ['text'] },
      )
      const seen = (text: string) => text.replaceAll(/\s+/g, '')
      await fc.assert(
        fc.asyncProperty(fc.array(span, { minLength: 1, maxLength: 30 }), async (text) => {
          fc.pre(seen(text.map((one) => one.text).join('')) !== '')
          const before = it.heard().length
          for (const part of it.channel.fit({ ...plain, text, buttons: [[person]] })) await send(part)
          const heard = it.heard().slice(before)
          expect(seen(heard.map((one) => one.text).join(''))).toBe(seen(text.map((one) => one.text).join('')))
          expect(heard.map(({ buttons }) => buttons.length)).toEqual([...heard.slice(1).map(() => 0), 1])
        }),
        { numRuns: 40 },
      )
    })
  })

  describe('a button', () => {
    test('carries what it does, and its tap is answered once', async () => {
      await say({ buttons: [[person], [page]] })
      expect(last()?.buttons).toEqual([['Talk to a person'], ['Open the page']])
      const { data, callback } = it.tap('Talk to a person')
      expect(decodeAction(data)).toEqual({ kind: 'want-person' })
      expect(it.unanswered()).toEqual([callback])
      await send({ kind: 'acknowledge', callback })
      expect(it.unanswered()).toEqual([])
    })

    test('whose tap is forgotten by the provider is no failure', async () => {
      expect(await send({ kind: 'acknowledge', callback: '404' })).toEqual({ messageId: null })
    })

    test('may have a long label, and there may be many', async () => {
      const many = Array.from({ length: 130 }, (_, i) => ({ ...person, label: `${i} ${'lang '.repeat(40)}` }))
      await say({ buttons: [many] })
      const shown = last()?.buttons.flat() ?? []
      expect(shown.length).toBe(100)
      expect(shown.every((label) => label.length <= 64)).toBe(true)
    })

    test('shares the location, and is gone with the next plain message', async () => {
      for (const part of it.channel.fit({ ...plain, buttons: [[person], [share]] })) await send(part)
      expect(it.heard().map(({ buttons }) => buttons.flat())).toEqual([['Talk to a person'], []])
      expect(it.locationButton()).toBe('Share my location')
      await say({ buttons: [[person]] })
      expect(it.locationButton()).toBe('Share my location')
      await say({})
      expect(it.locationButton()).toBeNull()
    })

    test('that shares the location is left out in groups', async () => {
      for (const part of it.channel.fit({ ...plain, buttons: [[share]] })) await send(part, it.group)
      expect(it.heard('group')).toMatchObject([{ text: 'Willkommen!' }])
    })
  })

  describe('what takes the place of a message', () => {
    test('changes it, buttons and all', async () => {
      const { messageId } = await say({ buttons: [[person]] })
      const again = await say({ text: [{ text: 'Seite 2' }], buttons: [[page]], replaces: messageId })
      expect(again.messageId).toBe(messageId)
      expect(it.heard()).toMatchObject([{ text: 'Seite 2', buttons: [['Open the page']] }])
    })

    test('is as good as sent where it says the same', async () => {
      const { messageId } = await say({ buttons: [[person]] })
      expect(await say({ buttons: [[person]], replaces: messageId })).toEqual({ messageId })
      expect(it.heard()).toHaveLength(1)
    })

    test('is a new message where the old one is gone', async () => {
      const { messageId } = await say({ buttons: [[person]] })
      it.deleteLast()
      const { messageId: another } = await say({ text: [{ text: 'Seite 2' }], replaces: messageId })
      expect(another).not.toBe(messageId)
      expect(it.heard().map(({ text }) => text)).toEqual(['Seite 2'])
    })
  })

  test('a file arrives with its name, its words and its caption', async () => {
    const body = JSON.stringify({ name: 'Олена', lines: 'a\r\n--b' }, null, 2)
    const [content] = it.channel.fit({
      kind: 'file',
      name: 'meine Daten.json',
      mediaType: 'application/json',
      body,
      caption: 'Das ist alles.',
    })
    const { messageId } = await send(content ?? plain)
    expect(messageId).toMatch(/./)
    expect(last()).toMatchObject({ text: 'Das ist alles.', file: { name: 'meine-Daten.json', body } })
  })

  test('that an answer is under way can be shown', async () => {
    await it.channel.showTyping(it.newcomer, patience())
    expect(it.sawTyping()).toBe(true)
  })

  test('there is a link to a private conversation, but not with an account that there is not', () => {
    expect(it.channel.privateLink(it.newcomer)).toMatch(/^https:\/\//)
    expect(it.channel.privateLink({ ...it.newcomer, account: 'other' })).toBeNull()
  })

  describe('a failure', () => {
    test.each([
      ['busy for 7 s', 'busy', 7_000],
      ['broken', 'unreachable', null],
      ['silent', 'unreachable', null],
      ['reset', 'unreachable', null],
      ['lost', 'unreachable', null],
      ['refused', 'refused', null],
    ] as const)('of a provider that is %s is %s', async (how, kind, retryAfterMs) => {
      it.failsNext(how)
      const failure = await failureOf(say({}))
      expect([failure.kind, failure.retryAfterMs]).toEqual([kind, retryAfterMs])
      // And over with the next one.
      await say({})
    })

    test('is the person’s leaving where they blocked the account', async () => {
      it.blocks()
      expect((await failureOf(say({}))).kind).toBe('gone')
      expect((await failureOf(it.channel.showTyping(it.newcomer, patience()))).kind).toBe('gone')
    })

    test('is the person’s absence where nobody is at the address', async () => {
      expect((await failureOf(say({}, { ...it.newcomer, chat: '4711' }))).kind).toBe('gone')
    })

    test('tells where the chat went', async () => {
      const movedTo = it.moves()
      const failure = await failureOf(say({}, it.group))
      expect([failure.kind, failure.movedTo]).toEqual(['moved', movedTo])
      await say({}, { ...it.group, chat: movedTo })
    })

    test('is the account’s where it is refused, or not there any more', async () => {
      const gone = await failureOf(say({}, { ...it.newcomer, account: 'other' }))
      it.revokeToken()
      const refused = await failureOf(say({}))
      expect([gone.kind, refused.kind]).toEqual(['account-broken', 'account-broken'])
    })

    test('is the message’s where it can’t be sent', async () => {
      expect((await failureOf(say({ text: [{ text: ' \n' }] }))).kind).toBe('refused')
      expect((await failureOf(say({ text: [{ text: 'x'.repeat(5_000) }] }))).kind).toBe('refused')
      expect((await failureOf(say({}, { ...it.newcomer, chat: 'not-a-chat' }))).kind).toBe('refused')
    })

    test('comes at once when the caller does not want to wait any longer', async () => {
      it.failsNext('silent')
      const leaving = new AbortController()
      const startedAt = performance.now()
      const failure = failureOf(it.channel.send(it.newcomer, plain, leaving.signal))
      leaving.abort()
      expect((await failure).kind).toBe('unreachable')
      expect(performance.now() - startedAt).toBeLessThan(400)
    })

    test('names no secret, no person and no word of what was said', async () => {
      const text = [{ text: 'Geheimnis '.repeat(600) }]
      const failures: DeliveryFailure[] = [await failureOf(say({ text }))]
      for (const how of ['busy for 7 s', 'broken', 'silent', 'reset', 'refused'] as const) {
        it.failsNext(how)
        failures.push(await failureOf(say({ text: [{ text: 'Geheimnis' }] })))
      }
      it.blocks()
      failures.push(await failureOf(say({ text })))
      it.revokeToken()
      failures.push(await failureOf(say({ text })))
      await it.close()
      failures.push(await failureOf(say({ text })))
      const told = failures.map((failure) => JSON.stringify([failure.message, failure.stack, failure.cause, failure]))
      for (const secret of [...it.secrets, 'Geheimnis']) expect(told.join()).not.toContain(secret)
      it = await open()
    })
  })
})
