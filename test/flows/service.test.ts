import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createIntegreatClient } from '../../adapters/integreat/client.ts'
import { startReplay, type Replay } from '../../adapters/integreat/replay.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import type { ContentSource } from '../../src/ports/content.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'

/** Only the CMS is held back until the test lets it answer; all else is what `lotse serve` starts. */
describe('the whole service', () => {
  let lotse: RunningLotse
  let replay: Replay
  let dataDir: string
  const cmsOpens = Promise.withResolvers<void>()
  const logLines: string[] = []

  beforeAll(async () => {
    dataDir = await createDataDir()
    replay = await startReplay(join(import.meta.dirname, '../../demo/musterstadt'), { now: () => new Date() })
    const cms = createIntegreatClient({ cmsUrl: replay.url, contact: 'tests', version: '0' })
    const port = await freePort()
    const environment = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, TRUSTED_PROXIES: '1' }
    const config = readConfig({ ...environment, DATA_DIR: dataDir, SYNC_CRON: 'off' })
    const log = createLog('debug', linesTo(logLines))
    lotse = await start(config, 'all', log, { source: heldBack(cms, cmsOpens.promise) })
  })

  afterAll(async () => {
    await lotse?.stop()
    await replay?.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const get = (path: string, headers: Record<string, string> = {}) => fetch(lotse.address + path, { headers })
  /** The proxy's word on who asks; each test is another person, so that none uses up another's questions. */
  let people = 0
  const somebody = () => `2001:db8:${(people += 1).toString(16)}::1`
  const post = (body: string | Uint8Array, { from = somebody(), type = 'application/json' } = {}) =>
    fetch(`${lotse.address}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': type, 'x-forwarded-for': from },
      body,
    })
  const ask = (fields: object, from?: string) =>
    post(JSON.stringify({ region: 'musterstadt', question: 'Wo finde ich eine Hausarztpraxis?', ...fields }), {
      ...(from && { from }),
    })

  describe('before its first sync', () => {
    it('is alive, yet not ready, and says what is missing', async () => {
      expect(await statusAndBody(await get('/healthz'))).toEqual([200, { status: 'alive' }])
      expect(await statusAndBody(await get('/readyz'))).toEqual([
        503,
        { status: 'not-ready', database: 'ok', queue: 'ok', index: 'empty: no region has been synced yet' },
      ])
    })

    it('asks for patience instead of answering from nothing', async () => {
      expect(await refusalOf(await ask({}))).toMatchObject([503, { code: 'unavailable' }])
    })
  })

  describe('after its first sync', () => {
    beforeAll(async () => {
      cmsOpens.resolve()
      await lotse.firstSync
    })

    it('is ready', async () => {
      expect(await statusAndBody(await get('/readyz'))).toEqual([
        200,
        { status: 'ready', database: 'ok', queue: 'ok', index: 'ok' },
      ])
    })

    it.each([
      ['de', 'Wo finde ich eine Hausarztpraxis und wer bezahlt die Impfungen?'],
      ['en', 'How do I find a family doctor and who pays for vaccinations?'],
      ['uk', 'Як знайти сімейного лікаря і хто оплачує щеплення?'],
      ['ar', 'كيف أجد طبيبا ومن يدفع ثمن التطعيمات؟'],
      ['tr', 'Aile hekimini nasıl bulurum ve aşıları kim öder?'],
      ['fr', 'Comment trouver un médecin et qui paie les vaccins ?'],
      ['fa', 'چگونه پزشک خانواده پیدا کنم و هزینهٔ واکسن‌ها را چه کسی می‌پردازد؟'],
      ['ru', 'Как найти семейного врача и кто оплачивает прививки?'],
      ['de', 'Wann ist das Sprachcafé in der Stadtbibliothek?'],
      ['de', 'Welche Öffnungszeiten hat das Bürgerbüro?'],
    ])('answers in %s in words that stand on the page it cites: %s', async (language, question) => {
      const response = await ask({ question })
      expect(response.status).toBe(200)
      const answer = contract.parse(await response.json())
      expect(answer).toMatchObject({ region: 'musterstadt', question, language, kind: 'answered' })
      expect(answer.citations).not.toEqual([])
      for (const { url, quote, title } of answer.citations) {
        const page = await fetch(url)
        expect(page.status).toBe(200)
        expect(squeezed(visibleText(await page.text()))).toContain(squeezed(quote))
        expect(answer.text).toContain(title)
        expect(answer.text).toContain(url)
      }
    })

    it('offers ten pages at most, all of which open, where it found no answer', async () => {
      const response = await ask({ question: 'Wo kaufe ich ein Xylophon für mein Zwölftonquartett in der Stadt?' })
      const answer = contract.parse(await response.json())
      expect(answer).toMatchObject({ kind: 'abstained', citations: [], reason: expect.any(String) })
      expect(answer.candidates).not.toEqual([])
      for (const { url } of answer.candidates) expect((await fetch(url)).status).toBe(200)
    })

    it('answers in the language that was chosen, whatever the question is written in', async () => {
      const response = await ask({ question: 'Wer bezahlt die Impfungen?', language: 'ar' })
      expect(contract.parse(await response.json()).language).toBe('ar')
    })

    it.each([
      ['JSON that breaks off', '{"region": "musterstadt", "ques'],
      ['no body', ''],
      ['a list', '[]'],
      ['no question', '{"region": "musterstadt"}'],
      ['a number for a question', '{"region": "musterstadt", "question": 7}'],
      ['an empty question', '{"region": "musterstadt", "question": " \\n "}'],
      ['a question of 1,001 characters', JSON.stringify({ region: 'musterstadt', question: 'a'.repeat(1_001) })],
      ['a question of 1,000 emoji', JSON.stringify({ region: 'musterstadt', question: '🙈'.repeat(1_000) })],
      ['no region', '{"question": "Wo?"}'],
      ['a region that cannot be one', '{"region": "../etc", "question": "Wo?"}'],
      ['a language that cannot be one', '{"region": "musterstadt", "question": "Wo?", "language": "??"}'],
    ])('refuses %s with 400 and one sentence', async (_, body) => {
      const [status, error] = await refusalOf(await post(body))
      expect([status, error.code]).toEqual([400, 'malformed'])
      expect(error.message).toMatch(/^(the )?(request|question|region|language)\b/i)
    })

    it('refuses a body of another type, and one in another encoding than UTF-8', async () => {
      expect(await refusalOf(await post('question=Wo', { type: 'application/x-www-form-urlencoded' }))).toMatchObject([
        400,
        { message: expect.stringContaining('content-type: application/json') },
      ])
      expect(await refusalOf(await post('{}', { type: 'application/json; charset=koi8-r' }))).toMatchObject([
        415,
        { code: 'unsupported', message: expect.stringContaining('UTF-8') },
      ])
    })

    it('knows no other region than its own, and no other paths', async () => {
      expect(await refusalOf(await ask({ region: 'nirgendwo' }))).toMatchObject([404, { code: 'unknown-region' }])
      for (const path of ['/api/v1/ask', '/api/v2/ask', '/demo/musterstadt/de/nichts/', '/.env', '/src/cli.ts']) {
        expect(await refusalOf(await get(path))).toMatchObject([404, { code: 'not-found' }])
      }
    })

    it('refuses an address that cannot be decoded', async () => {
      for (const path of ['/chat/%E0%A4%A', '/demo/musterstadt/%E0%A4%A']) {
        expect(await refusalOf(await get(path))).toMatchObject([400, { message: expect.stringContaining('address') }])
      }
    })

    it('reads no more than 64 kB of a request', async () => {
      const ofSize = (bytes: number) => post('{"region": "musterstadt", "question": "Wo?"}'.padEnd(bytes))
      expect((await ofSize(64 * 1024)).status).toBe(200)
      expect(await refusalOf(await ofSize(64 * 1024 + 1))).toMatchObject([413, { code: 'too-large' }])
      expect((await ask({ question: 'a'.repeat(2 ** 20) })).status).toBe(413)
    })

    it('answers sixty questions a minute of one person, whatever else they say of themselves', async () => {
      const person = somebody()
      const statuses = new Set<number>()
      for (let i = 0; i < 60; i++) statuses.add((await ask({}, `${somebody()}, ${person}`)).status)
      expect([...statuses]).toEqual([200])
      const oneTooMany = await ask({}, person)
      expect(Number(oneTooMany.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(Number(oneTooMany.headers.get('retry-after'))).toBeLessThanOrEqual(60)
      expect(await refusalOf(oneTooMany)).toMatchObject([429, { code: 'too-many-questions' }])
      expect((await ask({})).status).toBe(200)
    })

    it('tells browsers to trust its responses no further than needed', async () => {
      for (const path of ['/healthz', '/nothing', '/chat/musterstadt', '/demo/musterstadt/de/']) {
        const { headers } = await get(path)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('content-security-policy')).toMatch(/default-src '(none|self)'/)
        expect(headers.get('content-security-policy')).toMatch(/frame-ancestors '(none|self)'/)
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.has('x-powered-by')).toBe(false)
        expect(headers.has('access-control-allow-origin')).toBe(false)
      }
      expect((await ask({})).headers.get('cache-control')).toBe('no-store')
    })

    it('names each request: by the id it was given, or by one of its own', async () => {
      expect((await get('/healthz', { 'x-request-id': 'proxy-4711' })).headers.get('x-request-id')).toBe('proxy-4711')
      const made = (await get('/nothing', { 'x-request-id': 'a b' })).headers.get('x-request-id')
      expect(made).toMatch(/^[0-9a-f-]{36}$/)
      await get('/nothing', { 'x-request-id': 'proxy-4712' })
      await expect.poll(() => logLines.join('')).toContain('proxy-4712')
    })

    it.each([
      ['1,000 letters, its most', 'ä'.repeat(1_000)],
      ['500 emoji of two halves each', '🙈'.repeat(500)],
      ['null bytes', 'Wo ist\u0000 der \u0000Arzt?'],
      ['nothing but a null byte', '\u0000'],
      ['control characters', '\u0001\u0002\u0007\u001B[31m Arzt \u007F\u0085'],
      ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
      ['zero-width characters within words', 'Haus\u200Barzt\u200Dpraxis\uFEFF'],
      ['bidirectional overrides', '\u202E\u2066كيف Arzt\u2069\u202C'],
      ['a lone high surrogate', 'Arzt \uD83D?'],
      ['a lone low surrogate', '\uDE48 Arzt'],
      ['a hundred accents on one letter', `Z${'\u0301'.repeat(100)}algo`],
      ['SQL', `'); drop table passage; -- " $1 \\' %s {0} \${1}`],
      ['a pattern of SQL', '%_%_%'],
      ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
      ['a vector in pgvector’s own words', '{1:0.5,2:1e308}/4294967296'],
      ['the names of what every object has', '__proto__ constructor toString hasOwnProperty'],
      ['numbers only', '1234567890 3.14 ٤٢'],
      ['one word many times', 'Arzt '.repeat(199)],
      ['unassigned and private characters', '\uE000\uFFFF\u{10FFFF} Arzt'],
      ['a path', '../../../../etc/passwd'],
    ])('takes %s for a question like any other', async (_, question) => {
      for (const language of [undefined, 'de', 'ar']) {
        const response = await ask({ question, language })
        expect(response.status).toBe(200)
        expect(contract.parse(await response.json()).question).toBe(question.trim())
      }
    })

    it.each(['de-12', 'aa-bb-cc-dd', 'ab-12345678', 'con', 'x-x'])(
      'answers or refuses where the language is %s, which no calendar or dictionary knows',
      async (language) => {
        const { status } = await ask({ question: 'Wann ist das Sprachcafé in der Stadtbibliothek?', language })
        expect([200, 400]).toContain(status)
      },
    )

    it('makes no sense of bytes that are not UTF-8, and lives', async () => {
      const bytes = Buffer.concat([
        Buffer.from('{"region":"musterstadt","question":"'),
        Buffer.from([0xff, 0xc0, 0xed, 0xa0]),
      ])
      expect((await post(Buffer.concat([bytes, Buffer.from('"}')]))).status).toBe(200)
      expect((await post(bytes)).status).toBe(400)
      expect((await get('/healthz')).status).toBe(200)
    })

    it('does not change how objects work for one who asks it to', async () => {
      const fields = '"region":"musterstadt","question":"Wo?"'
      expect((await post(`{${fields},"__proto__":{"polluted":true},"constructor":{"prototype":{}}}`)).status).toBe(200)
      expect({}).not.toHaveProperty('polluted')
      const [status] = await refusalOf(await post(`{"__proto__":{${fields}}}`))
      expect(status).toBe(400)
    })

    it('counts answers and syncs in its metrics, with nothing of what was asked', async () => {
      await ask({ question: 'Mein Sohn Rumpelstilz, Telefon 0170 9988776, braucht eine Impfung' }, '198.51.100.77')
      const response = await get('/metrics')
      expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
      const metrics = await response.text()
      expect(metrics).toMatch(/^lotse_answers_total\{region="musterstadt",language="uk",kind="answered"\} 1$/m)
      expect(metrics).toMatch(/^lotse_syncs_total\{region="musterstadt",language="uk",result="done"\} 1$/m)
      expect(metrics).toMatch(/^lotse_last_sync_timestamp_seconds\{region="musterstadt",language="ar"\} \d+/m)
      for (const secret of secrets) expect(metrics).not.toContain(secret)
    })

    it('logs each request by its id, and nothing of what was asked or who asked', async () => {
      const response = await ask(
        { question: 'Mein Sohn Rumpelstilz, Telefon 0170 9988776, braucht eine Impfung' },
        '198.51.100.77',
      )
      await get('/nothing?question=Rumpelstilz')
      const id = response.headers.get('x-request-id') ?? 'none'
      await expect.poll(() => logLines.join('')).toContain(id)
      const log = logLines.join('')
      for (const secret of [...secrets, '127.0.0.1', 'Hausarztpraxis', 'Wer bezahlt']) expect(log).not.toContain(secret)
      for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level')
    })

    it('has failed at none of these questions but that which came too early', async () => {
      const failures = logLines.filter((line) => /"level":"(error|warn)"/.test(line))
      expect(failures.filter((line) => !/RegionNotSynced|"status":503/.test(line))).toEqual([])
    })
  })
})

const secrets = ['Rumpelstilz', '9988776', '198.51.100.77', 'Impfung', '2001:db8']

/** CONTRACTS.md, "An answer"; more fields may be there. */
const contract = z.object({
  id: z.string(),
  region: z.string(),
  question: z.string(),
  language: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/),
  kind: z.enum(['answered', 'clarify', 'abstained', 'escalated', 'emergency', 'small-talk']),
  text: z.string().min(1),
  citations: z.array(
    z.object({
      pageId: z.int(),
      url: z.url(),
      title: z.string().min(1),
      language: z.string(),
      quote: z.string().min(1),
      lastUpdated: z.iso.datetime({ offset: true }).nullable(),
    }),
  ),
  candidates: z.array(z.object({ pageId: z.int(), url: z.url(), score: z.number() })).max(10),
  confidence: z.number().min(0).max(1),
  reason: z.string().nullable(),
  promptVersion: z.string().nullable(),
  latencyMs: z.number().min(0),
})

async function statusAndBody(response: Response): Promise<[number, unknown]> {
  return [response.status, await response.json()]
}

/** Every refusal has the same shape: a word for programs, a sentence for people, and nothing else. */
async function refusalOf(response: Response) {
  const text = await response.text()
  expect(text).not.toMatch(/\bat \S+ \(|\.ts:\d+|node_modules/)
  const { error } = z
    .strictObject({ error: z.strictObject({ code: z.string().regex(/^[a-z-]+$/), message: z.string().min(10) }) })
    .parse(JSON.parse(text))
  return [response.status, error] as const
}

function linesTo(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
}

function heldBack(cms: ContentSource, opens: Promise<void>): ContentSource {
  return {
    async region(slug, signal) {
      await (signal ? Promise.race([opens, once(signal, 'abort')]) : opens)
      return cms.region(slug, signal)
    },
    items: cms.items,
  }
}

const inline = new Set(['a', 'strong', 'b', 'em', 'i', 'u', 'span', 'sup', 'sub', 'small', 'code', 'abbr'])

/** What a browser shows of a page, with a space wherever it starts a line. */
function visibleText(html: string): string {
  let text = ''
  let hidden = 0
  const isHidden = (tag: string) => tag === 'style' || tag === 'script'
  const parser = new Parser({
    onopentag(tag) {
      if (isHidden(tag)) hidden += 1
      if (!inline.has(tag)) text += ' '
    },
    ontext(words) {
      if (hidden === 0) text += words
    },
    onclosetag(tag) {
      if (isHidden(tag)) hidden -= 1
      if (!inline.has(tag)) text += ' '
    },
  })
  parser.end(html)
  return text
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
