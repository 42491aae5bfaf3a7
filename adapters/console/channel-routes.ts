/** What hangs on the channels: how their accounts are, and messages that could not be sent. */

import type { Accounts, Outbox, Waker } from '../../src/ports/channels.ts'
import type { Audit } from '../../src/ports/people.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { ChannelView, DeadLetterView } from './api.ts'
import { route, type Route } from './route.ts'

export interface ChannelDeps {
  readonly outbox: Pick<Outbox, 'deadLetters' | 'resend'>
  readonly accounts: Pick<Accounts, 'all'>
  readonly waker: Waker
  readonly audit: Audit
  readonly now: () => Date
}

/** The latest. */
const mostDeadLetters = 200

export function channelRoutes({ outbox, accounts, waker, audit, now }: ChannelDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/admin/channels',
      needs: 'operate',
      summary: 'How the accounts are that newcomers write to.',
      handle: async () => (await accounts.all()).map(channelView),
    }),
    route({
      method: 'get',
      path: '/api/desk/admin/dead-letters',
      needs: 'operate',
      summary: 'Messages that no provider took, latest first; nothing of what they say.',
      handle: async () => (await outbox.deadLetters(mostDeadLetters)).map(deadLetterView),
    }),
    route({
      method: 'post',
      path: '/api/desk/admin/dead-letters/:id/resend',
      needs: 'operate',
      summary: 'Sends a message once more.',
      async handle({ params: { id = '' }, user }) {
        const lane = /^\d{1,18}$/.test(id) ? await outbox.resend(id, now()) : undefined
        if (lane === undefined)
          throw new HttpRefusal(404, 'not-there', 'There is no such message, or it is on its way.')
        waker.wake(lane)
        await audit.note({ actor: user, region: null, action: 'dead-letter.resent', target: id })
        return { kind: 'on-its-way' }
      },
    }),
  ]
}

type Account = Awaited<ReturnType<Accounts['all']>>[number]

function channelView({ channel, account, state }: Account): ChannelView {
  const isBroken = state.kind === 'broken'
  return {
    channel,
    account,
    brokenReason: isBroken ? state.reason : null,
    brokenSince: isBroken ? state.since.toISOString() : null,
  }
}

type Letter = Awaited<ReturnType<Outbox['deadLetters']>>[number]

const deadLetterView = ({ id, channel, account, kind, reason, attempts, buriedAt }: Letter): DeadLetterView => ({
  id,
  channel,
  account,
  kind,
  reason,
  attempts,
  at: buriedAt.toISOString(),
})
