import { execFile } from 'node:child_process'
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { chatRouter } from '../../adapters/http/chat/chat-router.ts'
import { errorHandler } from '../../adapters/http/errors.ts'
import { commandNamed } from '../../src/conversation/commands.ts'
import { directionOf, languageTag } from '../../src/domain/language.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { phraseLanguage, phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { createLog } from '../../src/log.ts'

const musterstadt = aRegion('musterstadt', 'Musterstadt')
const schorndorf = aRegion('rems-murr-kreis/schorndorf', 'Stadt Schorndorf')

describe('the chat page’s language', () => {
  it('is the one that the address asks for', async () => {
    const { text } = await get('/chat/musterstadt?lang=uk', { 'accept-language': 'ar' })
    expect(text).toContain('<html lang="uk" dir="ltr">')
  })

  it.each([
    ['ar-SY,ar;q=0.9,de;q=0.5', 'ar'],
    ['xx-nonsense,fr;q=0.9,en;q=0.2', 'en'],
    ['*', 'de'],
    ['q=;;,,', 'de'],
  ])('is what a browser that prefers %s can have: %s', async (accepted, language) => {
    const { text, headers } = await get('/chat/musterstadt', { 'accept-language': accepted })
    expect(text).toContain(`<html lang="${language}" dir="${directionOf(languageTag(language))}">`)
    expect(headers['vary']).toMatch(/accept-language/i)
  })

  it('is Persian for a browser from Iran, however the region calls Persian', async () => {
    const region = aRegion('musterstadt', 'Musterstadt', ['de', 'pes'])
    const { text } = await get('/chat/musterstadt', { 'accept-language': 'fa-IR' }, [region])
    expect(text).toContain('dir="rtl">')
    expect(text).toMatch(/<option value="pes"[^>]* selected/)
  })

  it('is the region’s default where the browser wants nothing that there is', async () => {
    const { text } = await get('/chat/musterstadt?lang=qq', {}, [aRegion('musterstadt', 'Musterstadt', ['en', 'de'])])
    expect(text).toContain('<html lang="en" dir="ltr">')
  })

  it('is named truthfully where Lotse has no phrases in it', async () => {
    const { text } = await get('/chat/musterstadt?lang=he', {}, [aRegion('musterstadt', 'Musterstadt', ['de', 'he'])])
    expect(text).toContain(`<html lang="${phraseLanguage(languageTag('he'))}" dir="ltr">`)
    expect(text).toMatch(/<option value="he" lang="he" dir="rtl"[^>]* selected/)
  })
})

describe('the chat page', () => {
  it('says before the first question that an automated system answers, and where people answer for it', async () => {
    const { text, status } = await get('/chat/musterstadt?lang=de')
    expect(status).toBe(200)
    expect(text).toContain(fill(phrasesFor(languageTag('de')).disclosure, { region: 'Musterstadt' }))
    expect(text).toContain('href="https://integreat.example/musterstadt/de/"')
    expect(text).toContain('href="https://integreat.example/musterstadt/de/disclaimer"')
    expect(text).toContain('href="/privacy/musterstadt?lang=de"')
  })

  it('offers what can be had without a question, and a person first of all after the topics', async () => {
    const { text } = await get('/chat/musterstadt?lang=de')
    const commands = [...text.matchAll(/data-command="([^"]+)"/g)].map(([, command]) => command)
    expect(commands).toEqual(['/menu', '/human', '/language', '/privacy', '/export', '/delete'])
    for (const command of commands) expect(commandNamed(String(command).slice(1))).toBeDefined()
  })

  it('offers every language of the region in itself', async () => {
    const { text } = await get('/chat/musterstadt?lang=de')
    expect(text).toMatch(/<option value="ar" lang="ar" dir="rtl"\s*>\s*العربية\s*<\/option>/)
  })

  it('shows the region’s name as text, whatever is in it', async () => {
    const name = `</title><script>alert(1)</script>"'><img src=x onerror=alert(2)>&amp;`
    const { text } = await get('/chat/musterstadt', {}, [aRegion('musterstadt', name)])
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<img src=x')
    expect(text).toContain('&amp;amp;')
    expect(factsOf(text).region.name).toBe(name)
  })

  it('has no script and no style in it that the policy would have to allow', async () => {
    const { text, headers } = await get('/chat/musterstadt')
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/i)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('is there for a town below its district', async () => {
    const { text, status } = await get('/chat/rems-murr-kreis/schorndorf', {}, [musterstadt, schorndorf])
    expect(status).toBe(200)
    expect(factsOf(text).region).toEqual({ slug: 'rems-murr-kreis/schorndorf', name: 'Stadt Schorndorf' })
  })

  it('is there with a slash at the end of its address, too', async () => {
    expect((await get('/chat/musterstadt/')).status).toBe(200)
  })

  it.each(['/chat/nowhere', '/chat/a/b/c', '/chat/Muster%20stadt', '/chat/%3Cscript%3E'])(
    'is missed kindly at %s, with the way to the regions that there are',
    async (path) => {
      const { text, status, headers } = await get(path)
      expect(status).toBe(404)
      expect(headers['content-type']).toMatch(/text\/html/)
      expect(text).toContain('href="/chat/musterstadt?lang=')
      expect(text).not.toContain('<script>')
    },
  )
})

describe('the address without a region', () => {
  it('leads to the only region, in the language asked for', async () => {
    const { status, headers } = await get('/chat?lang=ar')
    expect(status).toBe(302)
    expect(headers['location']).toBe('/chat/musterstadt?lang=ar')
  })

  it('lets a newcomer choose among several', async () => {
    const { text, status } = await get('/chat', { 'accept-language': 'ar' }, [musterstadt, schorndorf])
    expect(status).toBe(200)
    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(text).toContain('href="/chat/musterstadt?lang=ar"')
    expect(text).toContain('href="/chat/rems-murr-kreis/schorndorf?lang=ar"')
  })
})

describe('phrases', () => {
  it('are served for a language, with the language that they are in', async () => {
    const { text, headers } = await get('/chat/phrases/ar')
    expect(JSON.parse(text)).toEqual(phrasesFor(languageTag('ar')))
    expect(headers['content-language']).toBe('ar')
  })

  it('are not served for what is no language', async () => {
    expect((await get('/chat/phrases/..%2Fsecrets')).status).toBe(404)
  })
})

describe('the page’s files', () => {
  it('may be kept forever under the address that the page names', async () => {
    const { headers, status } = await get(await addressOf('chat.css'))
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
  })

  it('may not be kept under an address of another version', async () => {
    const { headers, status } = await get('/chat/assets/000000000000/chat.css')
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('are JavaScript that imports only files that there are', async () => {
    const page = await get('/chat/musterstadt')
    const scripts = [...page.text.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, address]) =>
      String(address),
    )
    expect(scripts.length).toBeGreaterThan(5)
    for (const address of scripts) {
      const { text, headers } = await get(address)
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
      expect(text).not.toMatch(/^(import type|interface|export interface|type) /m)
      for (const [, imported] of text.matchAll(/from '([^']+)'/g)) {
        expect(scripts).toContain(new URL(String(imported), `http://x${address}`).pathname)
      }
    }
  })

  it('come compressed to who can read it', async () => {
    const plain = await get(await addressOf('chat.js'))
    const small = await get(await addressOf('chat.js'), { 'accept-encoding': 'gzip, deflate, br' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(small.body).toString()).toBe(plain.text)
  })

  it.each(['tsconfig.json', 'chat.ts', '..%2Fchat-router.ts', 'nothing.js'])(
    'are these and no others: %s',
    async (name) => {
      expect((await get(`/chat/assets/000000000000/${name}`)).status).toBe(404)
    },
  )

  it('are made ready without a warning on the operator’s terminal', async () => {
    const program = `import(${JSON.stringify(assetsModule)}).then(({ loadAssets }) => loadAssets('/chat/assets'))`
    const { stderr } = await promisify(execFile)(process.execPath, ['--eval', program])
    expect(stderr).toBe('')
  })
})

const assetsModule = new URL('../../adapters/http/chat/assets.ts', import.meta.url).href

interface Reply {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

let served: readonly Region[] = []

const app = express()
app.use(
  chatRouter({
    findRegion: async (slug) => served.find((region) => region.slug === slug),
    regions: async () => served,
    pagesUrl: 'https://integreat.example',
    privacyUrl: (region, language) => `/privacy/${region}?lang=${language}`,
    phrasesFor,
    phraseLanguage,
  }),
)
app.use(errorHandler(createLog('silent')))

/** Asks a router over these regions, without a socket. */
async function get(path: string, headers: Record<string, string> = {}, regions = [musterstadt]): Promise<Reply> {
  served = regions
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: path, headers })
  const response = new ServerResponse(request)
  return new Promise((resolve) => {
    response.end = ((content?: string | Buffer) => {
      const body = Buffer.from(content ?? '')
      resolve({ status: response.statusCode, headers: response.getHeaders(), body, text: body.toString() })
      return response
    }) as typeof response.end
    app(request, response)
  })
}

async function addressOf(file: string): Promise<string> {
  const { text } = await get('/chat/musterstadt')
  return /\/chat\/assets\/\w+\//.exec(text)?.[0] + file
}

function factsOf(page: string): { region: { slug: string; name: string } } {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  const attribute = /data-page="([^"]*)"/.exec(page)?.[1] ?? ''
  return JSON.parse(attribute.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? ''))
}

function aRegion(slug: string, name: string, languages = ['de', 'en', 'ar', 'uk']): Region {
  const nativeNames: Record<string, string> = { de: 'Deutsch', en: 'English', ar: 'العربية', uk: 'Українська' }
  return {
    slug: slug as RegionSlug,
    name,
    live: true,
    postcode: null,
    latitude: null,
    longitude: null,
    aliases: [],
    languages: languages.map(languageTag).map((tag) => ({
      tag,
      nativeName: nativeNames[tag] ?? tag,
      direction: directionOf(tag),
    })),
  }
}
