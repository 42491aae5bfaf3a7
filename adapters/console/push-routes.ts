/** Browsers that are told of what there is while the desk is closed. */

import { z } from 'zod'
import type { PushSubscriptions } from '../../src/ports/people.ts'
import { HttpRefusal } from '../http/errors.ts'
import { route, type Route } from './route.ts'

export interface PushRouteDeps {
  readonly subscriptions: PushSubscriptions
  /** Lotse sends requests there: only to the services that browsers have. */
  readonly isPushService: (endpoint: string) => boolean
  readonly now: () => Date
}

const base64url = z.string().regex(/^[\w-]{16,120}=*$/)
const endpoint = z.url({ protocol: /^https?$/ }).max(1_000)

const subscriptionBody = z.object({ endpoint, keys: z.object({ p256dh: base64url, auth: base64url }) })

export function pushRoutes({ subscriptions, isPushService, now }: PushRouteDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/desk/me/push',
      needs: 'own',
      summary: 'Has this browser told of what there is.',
      body: subscriptionBody,
      async handle({ user, body }) {
        if (!isPushService(body.endpoint)) {
          throw new HttpRefusal(400, 'no-push-service', 'This is the address of no push service that Lotse knows.')
        }
        await subscriptions.keep(user.id, body, now())
        return { kind: 'kept' }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/me/push/remove',
      needs: 'own',
      summary: 'Has this browser told no longer.',
      body: z.object({ endpoint }),
      async handle({ user, body }) {
        await subscriptions.remove(user.id, body.endpoint)
        return { kind: 'removed' }
      },
    }),
  ]
}
