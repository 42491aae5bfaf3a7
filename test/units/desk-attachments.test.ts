import { describe, expect, it } from 'vitest'
import type { ThreadView } from '../../adapters/console/api.ts'
import type { Attachment, Fetched } from '../../src/domain/attachment.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { openDesk } from '../doubles/desk.ts'
import { aNewcomerLine, aThread } from '../doubles/threads.ts'

const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 13, 10, 0x80])
const since = new Date('2026-07-01T12:00:00Z')
const before = (minutes: number) => new Date(since.getTime() - minutes * 60_000)
const largest = 10 * 1_024 * 1_024

const aPhoto = (changes: Partial<Attachment> = {}): InboundContent => ({
  kind: 'file',
  attachment: { ref: 'secret-ref', mediaType: 'image/jpeg', bytes: 2_100_000, ...changes },
})

/** A desk at which somebody is logged in, and a conversation in which something was sent. */
async function atTheDesk(content: InboundContent, options: { at?: Date; region?: string; has?: Fetched | Error } = {}) {
  const { at = since, region = 'musterstadt', has = { kind: 'fetched', bytes: picture } } = options
  const asked: { readonly account: string; readonly ref: string; readonly maxBytes: number }[] = []
  const fetched = async ({ account }: { account: string }, ref: string, { maxBytes }: { maxBytes: number }) => {
    asked.push({ account, ref, maxBytes })
    if (has instanceof Error) throw has
    return has
  }
  const { double, api } = await openDesk({ attachments: new Map([['telegram', { fetch: fetched }]]) })
  const line = aNewcomerLine(content, at)
  const thread = aThread({ region: region as RegionSlug, since, lines: [line] })
  double.threads.push(thread)
  const path = `/api/desk/conversations/${thread.id}`
  const file = `${path}/attachments/${line.id}`
  return {
    asked,
    api,
    double,
    thread,
    file,
    get: api.get,
    open: () => api.get(file),
    said: async () => ((await api.get(path)).json as ThreadView).lines[0],
  }
}

describe('a photo in a conversation', () => {
  it('is shown with its size and the way to open it, and never with the channel’s name for it', async () => {
    const { said, file } = await atTheDesk({ ...aPhoto(), caption: 'Was steht da?' } as InboundContent)
    expect(await said()).toMatchObject({
      said: {
        kind: 'file',
        caption: 'Was steht da?',
        file: { isPhoto: true, name: null, bytes: 2_100_000, seconds: null, url: file },
      },
    })
    expect(JSON.stringify(await said())).not.toContain('secret-ref')
  })

  it('is fetched when it is opened, and handed over so that it does nothing on this site', async () => {
    const { open, asked } = await atTheDesk(aPhoto())
    const response = await open()
    expect(response.status).toBe(200)
    expect(response.bytes).toEqual(picture)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename=lotse.jpg',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(asked).toEqual([{ account: 'default', ref: 'secret-ref', maxBytes: largest }])
  })

  it('leaves in the audit log that somebody opened it, and not what it is', async () => {
    const { open, double, thread } = await atTheDesk(aPhoto({ name: 'Pass von Ivan.jpg' }))
    await open()
    expect(double.deeds).toMatchObject([{ action: 'conversation.attachment-opened', target: thread.id }])
    expect(JSON.stringify(double.deeds)).not.toContain('Ivan')
  })

  it('of a conversation that is over is shown, and not opened any more', async () => {
    const { open, said, double, thread } = await atTheDesk(aPhoto())
    double.threads[0] = { ...thread, state: 'closed' }
    expect((await open()).status).toBe(404)
    expect(await said()).toMatchObject({ said: { file: { url: null } } })
  })

  it('is opened by nobody who is not logged in', async () => {
    const { open, asked, api } = await atTheDesk(aPhoto())
    api.logOut()
    expect((await open()).status).toBe(401)
    expect(asked).toEqual([])
  })

  it('of a region that this desk does not answer for is not there', async () => {
    const { open, asked } = await atTheDesk(aPhoto(), { region: 'anderswo' })
    expect((await open()).status).toBe(404)
    expect(asked).toEqual([])
  })

  it('that was sent within half an hour before a person was asked for is meant for them, an older one is not', async () => {
    const meant = await atTheDesk(aPhoto(), { at: before(30) })
    expect((await meant.open()).status).toBe(200)
    const older = await atTheDesk(aPhoto(), { at: before(31) })
    expect((await older.open()).status).toBe(404)
    expect(await older.said()).toMatchObject({ said: { file: { url: null } } })
    expect(older.asked).toEqual([])
  })

  it.each(['0', '999999', '1e3', 'x', '%00'])('is missed kindly at an id that it has not: %s', async (id) => {
    const { get, file, asked } = await atTheDesk(aPhoto())
    expect((await get(file.replace(/[^/]+$/, id))).status).toBe(404)
    expect(asked).toEqual([])
  })
})

describe('what is not opened', () => {
  it.each([
    ['a type that browsers run', { mediaType: 'text/html' }],
    ['a picture that is a program', { mediaType: 'image/svg+xml' }],
    ['more than 10 MB', { bytes: largest + 1 }],
  ])('is %s; it is not even fetched', async (_, changes) => {
    const { open, said, asked } = await atTheDesk(aPhoto(changes))
    expect((await open()).status).toBe(422)
    expect(await said()).toMatchObject({ said: { file: { url: null } } })
    expect(asked).toEqual([])
  })

  it.each<[string, Fetched | Error, number]>([
    ['larger than the sender said', { kind: 'too-large' }, 422],
    ['not what the sender said', { kind: 'fetched', bytes: Buffer.from('<script>alert(1)</script>') }, 422],
    ['nothing at all', { kind: 'fetched', bytes: new Uint8Array() }, 422],
    ['gone', { kind: 'gone' }, 410],
    ['out of reach', new DeliveryFailure({ kind: 'unreachable', message: 'Telegram is away.' }), 503],
  ])('is %s', async (_, has, status) => {
    const { open } = await atTheDesk(aPhoto(), { has })
    const response = await open()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('json')
  })
})

describe('a file’s name', () => {
  it.each([
    ['Bescheid.pdf', 'filename=Bescheid.pdf'],
    ['invoice.pdf.exe', 'filename=invoice-pdf.pdf'],
    ['../../etc/passwd.html', 'filename=etc-passwd.pdf'],
    ['a"; filename="b.html', 'filename="a- filename-b.pdf"'],
    ['довідка.pdf', "filename*=UTF-8''%D0%B4%D0%BE%D0%B2%D1%96%D0%B4%D0%BA%D0%B0.pdf"],
    ['\r\nset-cookie: a=b', 'filename="set-cookie- a-b.pdf"'],
    ['.pdf', 'filename=lotse.pdf'],
  ])('that is %j does no harm', async (name, expected) => {
    const has = { kind: 'fetched', bytes: Buffer.from('%PDF-1.7') } as const
    const { open } = await atTheDesk(aPhoto({ mediaType: 'application/pdf', name }), { has })
    const { headers } = await open()
    expect(headers.get('content-disposition')).toContain(expected)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe('a voice message', () => {
  const attachment = { ref: 'voice-1', mediaType: 'audio/ogg', bytes: 34_567, seconds: 65 }

  it('is shown with what a machine heard in it, and can be listened to', async () => {
    const has = { kind: 'fetched', bytes: Buffer.from('OggS…') } as const
    const { said, open, file } = await atTheDesk({ kind: 'voice', attachment, transcript: 'Де школа?' }, { has })
    expect(await said()).toMatchObject({
      said: { kind: 'voice', transcript: 'Де школа?', file: { isPhoto: false, seconds: 65, bytes: 34_567, url: file } },
    })
    expect((await open()).headers.get('content-disposition')).toContain('lotse.ogg')
  })

  it('of which nothing is kept is one that was sent', async () => {
    const { said } = await atTheDesk({ kind: 'voice' })
    expect(await said()).toMatchObject({ said: { kind: 'voice', transcript: null, file: null } })
  })
})
