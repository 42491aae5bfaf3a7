/** Pushes to browsers, encrypted for each and signed by this installation. */

import webPush from 'web-push'
import { z } from 'zod'
import type { PushSubscription } from '../../src/domain/live.ts'
import type { Pusher } from '../../src/ports/live.ts'

export const vapidKeys = z.object({ publicKey: z.string(), privateKey: z.string() })
/** base64url. */
export type VapidKeys = z.infer<typeof vapidKeys>

export const makeVapidKeys = (): VapidKeys => webPush.generateVAPIDKeys()

export interface PusherOptions {
  readonly keys: VapidKeys
  /** Whom push services complain to: `https:` or `mailto:`. */
  readonly subject: string
  /** Whether an address is one of a browser's push service. Default: those of all browsers. */
  readonly isPushService?: (endpoint: string) => boolean
}

/** A push service did not take a message; it is tried again. */
export class PushFailure extends Error {
  override readonly name = 'PushFailure'
}

/** Whoever is not reached by then reads it at the desk. */
const keepForSeconds = 6 * 3_600
const answerWithinMs = 10_000

export function createPusher({ keys, subject, isPushService: isKnown = isPushService }: PusherOptions): Pusher {
  const vapidDetails = { ...keys, subject }
  return {
    async push(to, { isUrgent, ...message }, signal) {
      if (!isKnown(to.endpoint)) return 'gone'
      const request = requestOf(to, JSON.stringify(message), { vapidDetails, urgency: isUrgent ? 'high' : 'normal' })
      if (request === undefined) return 'gone'
      const within = AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)])
      const response = await fetch(to.endpoint, { ...request, redirect: 'manual', signal: within }).catch(
        () => undefined,
      )
      if (response === undefined) throw new PushFailure(`${hostOf(to)} did not answer; it is tried again.`)
      await response.body?.cancel()
      if (response.ok) return 'taken'
      if (response.status === 404 || response.status === 410) return 'gone'
      throw new PushFailure(`${hostOf(to)} refused a push (${response.status}); it is tried again.`)
    },
  }
}

type RequestOptions = NonNullable<Parameters<typeof webPush.generateRequestDetails>[2]>

/** `undefined` where the keys of the browser are none. */
function requestOf(to: PushSubscription, payload: string, options: RequestOptions) {
  try {
    const { method, headers, body } = webPush.generateRequestDetails(to, payload, { TTL: keepForSeconds, ...options })
    const { 'Content-Length': _, ...sent } = headers
    return { method, headers: new Headers(Object.entries(sent)), body: new Uint8Array(body) }
  } catch {
    return undefined
  }
}

const hostOf = ({ endpoint }: PushSubscription) => `The push service ${new URL(endpoint).host}`

/** Of Chrome and its kin, Firefox, Safari and Edge: nobody has this server call anything else. */
const pushServices = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'push.services.mozilla.com',
  'web.push.apple.com',
  'push.apple.com',
  'notify.windows.com',
  'wns.windows.com',
]

export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname, port, username } = new URL(endpoint)
  const isKnown = pushServices.some((service) => hostname === service || hostname.endsWith(`.${service}`))
  return protocol === 'https:' && port === '' && username === '' && isKnown
}
