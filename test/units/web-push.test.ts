import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createPusher, isPushService, makeVapidKeys, PushFailure } from '../../adapters/notify/web-push.ts'
import type { PushMessage, Pusher } from '../../src/ports/live.ts'
import { startPushService, type PushServiceDouble } from '../doubles/push-service.ts'

const keys = makeVapidKeys()
const never = new AbortController().signal
let service: PushServiceDouble
let pusher: Pusher

const pusherWith = (own = keys) =>
  createPusher({ keys: own, subject: 'mailto:lotse@stadt.example', isPushService: () => true })

beforeAll(async () => {
  service = await startPushService(keys.publicKey)
  pusher = pusherWith()
})
afterEach(() => {
  service.answers = 201
  service.read.splice(0)
})
afterAll(() => service.close())

const message: PushMessage = {
  title: 'Jemand wartet',
  body: 'München',
  url: '/desk/c/1',
  tag: 'waiting:1',
  isUrgent: true,
}

test('a push is signed by the installation, and only the browser can read it', async () => {
  expect(await pusher.push(service.subscription, message, never)).toBe('taken')
  const { isUrgent: _isUrgent, ...shown } = message
  expect(service.read).toEqual([{ message: shown, urgency: 'high', ttl: 21_600 }])
})

test('a push of another installation is not taken', async () => {
  const stranger = pusherWith(makeVapidKeys())
  await expect(stranger.push(service.subscription, message, never)).rejects.toThrow(PushFailure)
  expect(service.read).toEqual([])
})

test.each([404, 410])('a browser that has gone (%i) is not pushed to any more', async (status) => {
  service.answers = status
  expect(await pusher.push(service.subscription, message, never)).toBe('gone')
})

test.each([429, 500, 302])('what a push service does not take now (%i) fails, to be tried again', async (status) => {
  service.answers = status
  await expect(pusher.push(service.subscription, message, never)).rejects.toThrow(/refused a push .*tried again/)
})

test('a subscription whose keys are none is given up', async () => {
  const broken = { ...service.subscription, keys: { p256dh: 'AAAA', auth: 'AAAA' } }
  expect(await pusher.push(broken, message, never)).toBe('gone')
})

test.each([
  'http://fcm.googleapis.com/fcm/send/1',
  'https://fcm.googleapis.com.evil.example/1',
  'https://evil.example/fcm.googleapis.com',
  'https://fcm.googleapis.com:8443/1',
  'https://user@fcm.googleapis.com/1',
  'https://127.0.0.1/1',
  'https://169.254.169.254/latest',
  'file:///etc/passwd',
  'no address',
])('nobody has the server call %s', async (endpoint) => {
  expect(isPushService(endpoint)).toBe(false)
  const careful = createPusher({ keys, subject: 'mailto:lotse@stadt.example' })
  expect(await careful.push({ ...service.subscription, endpoint }, message, never)).toBe('gone')
})

test.each([
  'https://fcm.googleapis.com/fcm/send/1',
  'https://updates.push.services.mozilla.com/wpush/v2/1',
  'https://web.push.apple.com/1',
  'https://wns2-db5p.notify.windows.com/w/?token=1',
])('browsers’ own services are called: %s', (endpoint) => {
  expect(isPushService(endpoint)).toBe(true)
})
