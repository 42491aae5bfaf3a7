/** What hangs on the channels: messages that could not be sent, and how the accounts are. */

import { Router } from 'express'
import type { Accounts, Outbox, Waker } from '../../../src/ports.ts'
import { HttpRefusal } from '../errors.ts'
import { sendIfChanged } from './send-if-changed.ts'

export interface ChannelDeps {
  readonly outbox: Pick<Outbox, 'deadLetters' | 'resend'>
  readonly accounts: Pick<Accounts, 'all'>
  readonly waker: Waker
  readonly now: () => Date
}

/** The latest. */
const mostDeadLetters = 200

export function channelRoutes({ outbox, accounts, waker, now }: ChannelDeps): Router {
  const router = Router()

  router.get('/api/desk/dead-letters', async (request, response) => {
    sendIfChanged(request, response, await outbox.deadLetters(mostDeadLetters))
  })

  router.post('/api/desk/dead-letters/:id/resend', async (request, response) => {
    const { id } = request.params
    const lane = /^\d{1,18}$/.test(id) ? await outbox.resend(id, now()) : undefined
    if (lane === undefined) throw new HttpRefusal(404, 'not-there', 'There is no such message, or it is on its way.')
    waker.wake(lane)
    response.json({ kind: 'on-its-way' })
  })

  router.get('/api/desk/channels', async (request, response) => {
    sendIfChanged(request, response, await accounts.all())
  })
  return router
}
