/** What every channel that keeps newcomers' recordings and files does when they are fetched. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramAttachments } from '../../adapters/telegram/attachments.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { Attachments } from '../../src/ports/channels.ts'
import { startTelegram, type Fault, type Person, type TelegramDouble } from '../doubles/telegram.ts'
import { telegramBot } from '../services/telegram.ts'

const timeoutMs = 500
const account = { channel: 'telegram', account: 'default' } as const
const sound = new Uint8Array([79, 103, 103, 83, 0, 255, 13, 10, 128])

describe('what somebody sent on Telegram', () => {
  let telegram: TelegramDouble
  let person: Person
  let attachments: Attachments

  beforeEach(async () => {
    telegram = await startTelegram()
    person = telegram.bot.person()
    attachments = createTelegramAttachments([telegramBot(telegram)], { timeoutMs })
  })
  afterEach(() => telegram.close())

  const send = (bytes: Uint8Array) => {
    person.speak(bytes)
    return [...telegram.bot.kept.keys()].at(-1) ?? ''
  }
  const fetched = (ref: string, maxBytes = 1_000, signal = AbortSignal.timeout(20_000)) =>
    attachments.fetch(account, ref, { maxBytes, signal })
  const failureOf = async (work: Promise<unknown>) => {
    const failure = await work.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DeliveryFailure)
    return failure as DeliveryFailure
  }
  const expectNoSecret = ({ message, cause }: DeliveryFailure) => {
    expect(message).not.toContain(telegram.bot.token.split(':')[1])
    expect(message).not.toContain('AgAC')
    expect(cause).toBeUndefined()
  }

  test('comes byte for byte', async () => {
    expect(await fetched(send(sound))).toEqual({ kind: 'fetched', bytes: Buffer.from(sound) })
  })

  test('comes up to the limit, and not beyond it', async () => {
    const ref = send(new Uint8Array(1_000))
    expect(await fetched(ref)).toMatchObject({ kind: 'fetched' })
    expect(await fetched(ref, 999)).toEqual({ kind: 'too-large' })
    expect(telegram.bot.calls.filter(({ method }) => method === 'download')).toHaveLength(1)
  })

  test('is left where it says that it is smaller than it is', async () => {
    const ref = send(new Uint8Array(3_000_000))
    telegram.bot.claimsOfFiles({ file_size: 9 })
    expect(await fetched(ref)).toEqual({ kind: 'too-large' })
  })

  test('is too large where Telegram itself does not hand it over', async () => {
    expect(await fetched(send(new Uint8Array(21 * 1_024 * 1_024)))).toEqual({ kind: 'too-large' })
  })

  test('is gone where Telegram does not know it any more', async () => {
    expect(await fetched('nobody-s')).toEqual({ kind: 'gone' })
    const ref = send(sound)
    telegram.bot.fails('download', { kind: 'broken', status: 404 })
    expect(await fetched(ref)).toEqual({ kind: 'gone' })
  })

  test.each<[string, Fault]>([
    ['breaks', { kind: 'broken', status: 502 }],
    ['hangs up', { kind: 'reset' }],
    ['never answers', { kind: 'silent' }],
  ])('can’t be had while Telegram %s, and no secret is told', async (_, fault) => {
    const ref = send(sound)
    telegram.bot.fails('getFile', fault)
    const asking = await failureOf(fetched(ref))
    telegram.bot.fails('download', fault)
    const loading = await failureOf(fetched(ref))
    expect([asking.kind, loading.kind]).toEqual(['unreachable', 'unreachable'])
    for (const failure of [asking, loading]) expectNoSecret(failure)
  })

  test('is not waited for once nobody wants it any more', async () => {
    const ref = send(sound)
    const giving = new AbortController()
    telegram.bot.fails('download', { kind: 'silent' })
    const failing = failureOf(fetched(ref, 1_000, giving.signal))
    await expect.poll(() => telegram.bot.calls.at(-1)?.method).toBe('download')
    giving.abort()
    expectNoSecret(await failing)
  })

  test('can’t be had with a token that was revoked, nor by an account that is not there any more', async () => {
    const ref = send(sound)
    const others = attachments.fetch({ channel: 'telegram', account: 'gone' }, ref, {
      maxBytes: 9,
      signal: AbortSignal.timeout(20_000),
    })
    expect((await failureOf(others)).message).toContain('"gone"')
    telegram.bot.revoke()
    expect((await failureOf(fetched(ref))).kind).toBe('account-broken')
  })

  test.each(['/var/lib/telegram-bot-api/x.oga', '../../getMe', 'voice/../../x', 'voice/x?y', 'voice//x', ''])(
    'is not looked for at %j, which is no address of Telegram’s',
    async (path) => {
      const ref = send(sound)
      telegram.bot.claimsOfFiles({ file_path: path })
      expect((await failureOf(fetched(ref))).message).toContain('TELEGRAM_API_ROOT')
      expect(telegram.bot.calls.filter(({ method }) => method === 'download')).toEqual([])
    },
  )
})
