import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { deliveryFailure } from '../../adapters/telegram/failures.ts'

const call = { account: 'default', method: 'sendMessage', timeoutMs: 10_000, timedOut: false }

function refused(error_code: number, description: string, parameters: object = {}) {
  const answer = { ok: false as const, error_code, description, parameters }
  return deliveryFailure(new GrammyError('Call failed!', answer, 'sendMessage', { text: 'Geheimnis' }), call)
}

describe('a refusal of Telegram', () => {
  it.each([
    [429, 'Too Many Requests: retry after 5', 'busy'],
    [401, 'Unauthorized', 'account-broken'],
    [404, 'Not Found', 'account-broken'],
    [403, 'Forbidden: bot was blocked by the user', 'gone'],
    [403, 'Forbidden: user is deactivated', 'gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone'],
    [403, 'Forbidden: the group chat was deleted', 'gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'gone'],
    [400, 'Bad Request: chat not found', 'gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'gone'],
    [400, 'Bad Request: message is too long', 'refused'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'refused'],
    [413, 'Request Entity Too Large', 'refused'],
    [500, 'Internal Server Error', 'unreachable'],
    [502, 'Bad Gateway', 'unreachable'],
  ])('%i %s means %s', (code, description, kind) => {
    expect(refused(code, description).kind).toBe(kind)
  })

  it('says how long to wait, and where a chat went', () => {
    expect(refused(429, 'Too Many Requests: retry after 5', { retry_after: 5 }).retryAfterMs).toBe(5_000)
    expect(refused(429, 'Too Many Requests').retryAfterMs).toBeNull()
    const moved = refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -100,
    })
    expect([moved.kind, moved.movedTo]).toEqual(['moved', '-100'])
  })

  it.each([
    ["Bad Request: message can't be edited", "Bad Request: message can't be edited"],
    ["inline keyboard button URL 'http://x/Geheimnis' is invalid", "inline keyboard button URL '…' is invalid"],
    ["entity URL 'Geheimnis can't be' is invalid: Wrong HTTP URL", "entity URL '…' is invalid: Wrong HTTP URL"],
    ['unsupported start tag "Geheimnis" at byte offset 3', 'unsupported start tag "…" at byte offset 3'],
    ['chat 5000000001 with message 17 was not found', 'chat … with message 17 was not found'],
    ['failed to get https://integreat.app/Geheimnis', 'failed to get …'],
    ['weird: тайна', 'weird: …'],
  ])('is passed on in Telegram’s words, but without what it quotes: %s', (description, told) => {
    expect(refused(400, description).message).toBe(`Telegram refused sendMessage (400): ${told}.`)
  })
})

describe('a call that was not answered', () => {
  it('is told with the network’s code, but not with the address, which holds the token', () => {
    const error = Object.assign(new Error('request to https://api.telegram.org/bot1:secret/ failed'), {
      code: 'ENOTFOUND',
    })
    const failure = deliveryFailure(new HttpError('Network request failed', error), call)
    expect([failure.kind, failure.message]).toEqual([
      'unreachable',
      'Telegram did not answer sendMessage: the connection failed (ENOTFOUND).',
    ])
    expect(failure.cause).toBeUndefined()
  })

  it('is told with the time that was waited', () => {
    expect(deliveryFailure(new HttpError('', undefined), { ...call, timedOut: true }).message).toBe(
      'Telegram did not answer sendMessage: no answer within 10 s.',
    )
  })

  it.each([undefined, 'a word', new Error('bot1:secret'), { ok: false }])('may be anything: %s', (error) => {
    expect(deliveryFailure(error, call)).toMatchObject({
      kind: 'unreachable',
      message: 'Telegram did not answer sendMessage: the connection failed or the answer was not readable.',
    })
  })

  it('may be JSON of somebody else', () => {
    const foreign = { message: 'down' } as unknown as ConstructorParameters<typeof GrammyError>[1]
    expect(deliveryFailure(new GrammyError('', foreign, 'sendMessage', {}), call).kind).toBe('unreachable')
  })
})
