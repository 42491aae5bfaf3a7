/** Notifications of this browser on this device: the service worker shows them, even when the desk is closed. */

import { post } from '../api.ts'
import { serviceWorkerUrl } from '../trusted-addresses.ts'

export type PushState = 'missing' | 'blocked' | 'off' | 'on'

const scope = '/desk/'

export async function pushState(): Promise<PushState> {
  if (!canPush()) return 'missing'
  if (Notification.permission === 'denied') return 'blocked'
  const registration = await navigator.serviceWorker.getRegistration(scope)
  const subscription = await registration?.pushManager.getSubscription()
  return subscription && Notification.permission === 'granted' ? 'on' : 'off'
}

/** Asks for permission, which browsers want to follow a press of a button. @param pushKey base64url */
export async function startPush(pushKey: string): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return pushState()
  const { pushManager } = await serviceWorker()
  const former = await pushManager.getSubscription()
  // Made with a key that the installation has no more, it would never receive anything.
  if (former !== null && !isOfKey(former, pushKey)) await former.unsubscribe()
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) }
  const { endpoint, keys } = (await pushManager.subscribe(options)).toJSON()
  await post('me/push', { endpoint, keys })
  return 'on'
}

export async function stopPush(): Promise<PushState> {
  const registration = await navigator.serviceWorker.getRegistration(scope)
  const subscription = await registration?.pushManager.getSubscription()
  if (subscription) {
    await post('me/push/remove', { endpoint: subscription.endpoint })
    await subscription.unsubscribe()
  }
  return pushState()
}

export async function showTest(title: string, body: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope)
  await registration?.showNotification(title, { body, icon: '/desk/icon-192.png', tag: 'test' })
}

const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

async function serviceWorker(): Promise<ServiceWorkerRegistration> {
  const known = await navigator.serviceWorker.getRegistration(scope)
  if (known === undefined) await navigator.serviceWorker.register(serviceWorkerUrl(), { scope })
  return navigator.serviceWorker.ready
}

function isOfKey(subscription: PushSubscription, pushKey: string): boolean {
  const { applicationServerKey } = subscription.options
  if (applicationServerKey === null) return false
  const wanted = bytesOf(pushKey)
  const has = new Uint8Array(applicationServerKey)
  return has.length === wanted.length && has.every((byte, at) => byte === wanted[at])
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
