/** A browser's push service that takes what it should only, and the browser that reads it. */

import { createDecipheriv, createECDH, createHmac, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { PushSubscription } from '../../src/domain/live.ts'

export interface PushServiceDouble {
  readonly subscription: PushSubscription
  /** What the browser could read, in order. */
  readonly read: { readonly message: unknown; readonly urgency: string; readonly ttl: number }[]
  /** Status of the answers from now on. */
  answers: number
  close(): Promise<void>
}

/** @param publicKey whose signature it wants, base64url, as a browser was told when it subscribed */
export async function startPushService(publicKey: string): Promise<PushServiceDouble> {
  const browser = createECDH('prime256v1')
  const p256dh = browser.generateKeys()
  const auth = randomBytes(16)
  const read: PushServiceDouble['read'] = []
  const server = createServer((request, response) => {
    void take(request).then(
      (status) => response.writeHead(status).end(),
      (error: unknown) => response.writeHead(400).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const double: PushServiceDouble = {
    subscription: {
      endpoint: `${origin}/send/1`,
      keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') },
    },
    read,
    answers: 201,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return double

  async function take(request: IncomingMessage): Promise<number> {
    const body = await buffer(request)
    if (double.answers !== 201) return double.answers
    if (!isSigned(request.headers.authorization ?? '', { publicKey, origin })) return 403
    if (request.headers['content-encoding'] !== 'aes128gcm') return 415
    const message: unknown = JSON.parse(decrypt(body).toString())
    read.push({ message, urgency: String(request.headers['urgency']), ttl: Number(request.headers['ttl']) })
    return 201
  }

  /** @see RFC 8291 and RFC 8188, of one record */
  function decrypt(body: Buffer): Buffer {
    const salt = body.subarray(0, 16)
    const server = body.subarray(21, 21 + (body[20] ?? 0))
    const record = body.subarray(21 + server.length)
    const shared = browser.computeSecret(server)
    const prk = createHmac('sha256', auth).update(shared).digest()
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, server, Buffer.from([1])])
    const ikm = createHmac('sha256', prk).update(info).digest()
    const key = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: aes128gcm\0', 16))
    const nonce = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: nonce\0', 12))
    const decipher = createDecipheriv('aes-128-gcm', key, nonce)
    decipher.setAuthTag(record.subarray(-16))
    const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
    return padded.subarray(0, padded.lastIndexOf(2))
  }
}

/** @see RFC 8292 */
function isSigned(
  authorization: string,
  { publicKey, origin }: { readonly publicKey: string; readonly origin: string },
) {
  const [, token = '', k = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  const [header = '', claims = '', signature = ''] = token.split('.')
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
  const inSeconds = Number(exp) - Date.now() / 1_000
  const isRight = aud === origin && inSeconds > 0 && inSeconds <= 86_400 && /^(mailto|https):/.test(String(sub))
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' })
  const signed = Buffer.from(`${header}.${claims}`)
  const given = { key, dsaEncoding: 'ieee-p1363' } as const
  return k === publicKey && isRight && verify('sha256', signed, given, Buffer.from(signature, 'base64url'))
}
