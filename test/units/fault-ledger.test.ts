import { describe, expect, it } from 'vitest'
import { encodeAction } from '../../src/domain/action.ts'
import { keepLedger } from '../bench/faults/ledger.ts'
import type { Call } from '../doubles/telegram/state.ts'

const chat = 7

/** A message of the bot's that greets, or answers the message of that number. */
function said(at: number, quotes: number | 'greeting', outcome = 'taken'): Call {
  const reply = quotes === 'greeting' ? {} : { reply_parameters: { message_id: quotes } }
  return { method: 'sendMessage', payload: { chat_id: chat, text: 'words', ...reply }, at, outcome }
}

const asked = [1, 2].map((messageId) => ({ chat, messageId, at: 1_000 }))
const ledger = (calls: readonly Call[], done: Parameters<typeof keepLedger>[0]['done'] = []) =>
  keepLedger({ calls, asked, done, startedAt: 1_000 })

describe('the ledger of a fault run', () => {
  it('finds nothing wrong where everything was answered once and in order', () => {
    const kept = ledger([said(10, 'greeting'), said(20, 1), said(30, 2)])
    expect(kept).toMatchObject({ answered: 2, lost: 0, disordered: 0, repeatedForNothing: 0, longestWaitMs: 30 })
  })

  it('counts as lost what the Bot API did not take', () => {
    const kept = ledger([said(10, 'greeting'), said(20, 1), said(30, 2, 'busy')])
    expect(kept).toMatchObject({ answered: 1, lost: 1, failedShare: 1 / 3 })
  })

  it('takes the word that a person was asked for as no greeting, wherever it stands, but counts it twice where it is', () => {
    const handedOver = (at: number): Call => {
      const call = said(at, 'greeting')
      const reply_markup = {
        inline_keyboard: [[{ text: 'no', callback_data: encodeAction({ kind: 'want-machine' }) }]],
      }
      return { ...call, payload: { ...call.payload, reply_markup } }
    }
    const calls = [said(10, 'greeting'), said(20, 1), handedOver(25), said(30, 2)]
    expect(ledger(calls)).toMatchObject({ disordered: 0, repeatedForNothing: 0 })
    expect(ledger([...calls, handedOver(40)]).repeatedForNothing).toBe(1)
  })

  it('sees answers that overtake one another, or the greeting', () => {
    expect(ledger([said(10, 'greeting'), said(20, 2), said(30, 1)]).disordered).toBe(1)
    expect(ledger([said(10, 1), said(20, 'greeting'), said(30, 2)]).disordered).toBe(1)
  })

  it('puts a repetition down to what happened between the two, and says where nothing did', () => {
    const calls = [said(10, 'greeting'), said(20, 1), said(500, 1), said(600, 2), said(900, 2)]
    const killed = { deed: 'worker killed', at: 1_025, overAt: 1_030 } as const
    const later = { deed: 'worker killed', at: 1_950, overAt: 1_960 } as const
    expect(ledger(calls, [killed, later])).toMatchObject({ repeats: [1, 0], repeatedForNothing: 1, disordered: 0 })
  })

  it('puts a repetition down to a service that was away while the message was taken, or to the death of who waited for it', () => {
    const away = { deed: 'database killed', at: 1_005, overAt: 2_000 } as const
    const calls = [said(10, 'greeting'), said(20, 1), said(1_500, 1)]
    expect(ledger(calls, [away]).repeats).toEqual([1])
    const killed = { deed: 'worker killed', at: 1_100, overAt: 1_110 } as const
    expect(ledger(calls, [away, killed]).repeats).toEqual([0, 1])
  })
})
