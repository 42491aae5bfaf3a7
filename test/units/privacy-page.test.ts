import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { privacyRouter } from '../../adapters/http/chat/privacy-router.ts'
import { errorHandler } from '../../adapters/http/errors.ts'
import { directionOf, languageTag } from '../../src/domain/language.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { createLog } from '../../src/log.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill, type Phrases } from '../../src/phrases/phrases.ts'

const musterstadt = aRegion('musterstadt', 'Musterstadt')
const schorndorf = aRegion('rems-murr-kreis/schorndorf', 'Stadt Schorndorf')

describe('the page on privacy', () => {
  it.each(['de', 'ar', 'uk'])(
    'says in %s who answers, what is stored, who reads it and what one may do',
    async (tag) => {
      const { text, status } = await get(`/privacy/musterstadt?lang=${tag}`)
      expect(status).toBe(200)
      expect(text).toContain(`<html lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}">`)
      for (const name of ['disclosure', 'whatIsStored', 'whoReads', 'yourRights'] as const) {
        expect(text).toContain(escaped(say(tag, name)))
      }
      expect(say(tag, 'whatIsStored')).toContain('30')
    },
  )

  it('says that a language model’s service reads along, where there is one, and nothing of it where there is none', async () => {
    usesModels = true
    const { text } = await get('/privacy/musterstadt?lang=uk')
    usesModels = false
    expect(text).toContain(escaped(say('uk', 'modelReads')))
    expect((await get('/privacy/musterstadt?lang=uk')).text).not.toContain(escaped(say('uk', 'modelReads')))
  })

  it('leads to the chat and to the imprint, in the language of the page', async () => {
    const { text } = await get('/privacy/musterstadt?lang=ar')
    expect(text).toContain('href="/chat/musterstadt?lang=ar"')
    expect(text).toContain('href="https://integreat.example/musterstadt/ar/disclaimer"')
  })

  it('speaks languages that the region has no pages in, and leads to the imprint that there is', async () => {
    const { text } = await get('/privacy/musterstadt?lang=am')
    expect(text).toContain('<html lang="am"')
    expect(text).toContain(escaped(say('am', 'whoReads')))
    expect(text).toContain('href="https://integreat.example/musterstadt/de/disclaimer"')
  })

  it('follows the browser where the address names no language', async () => {
    expect((await get('/privacy/musterstadt', { 'accept-language': 'fa-IR,de;q=0.5' })).text).toContain('dir="rtl">')
    expect((await get('/privacy/musterstadt')).text).toContain('<html lang="de"')
  })

  it('can be had in each of the region’s languages, and says which one it is in', async () => {
    const { text } = await get('/privacy/musterstadt?lang=uk')
    expect(text).toMatch(/<a\s+href="\?lang=ar"\s+lang="ar"\s+dir="rtl"\s+hreflang="ar"\s*>العربية<\/a\s*>/)
    expect(text).toMatch(/href="\?lang=uk"[^>]*aria-current="page"/)
  })

  it('has no script at all, and no style that its policy would have to allow', async () => {
    const { text, headers } = await get('/privacy/musterstadt')
    expect(text).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/i)
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'")
  })

  it('shows a region’s name as text, whatever is in it', async () => {
    const { text } = await get('/privacy/musterstadt', {}, [aRegion('musterstadt', '<img src=x onerror=alert(1)>"')])
    expect(text).not.toContain('<img src=x')
  })

  it('names all regions where none is asked for, and leads to each one’s own page', async () => {
    const { text } = await get('/privacy?lang=de', {}, [musterstadt, schorndorf])
    expect(text).toContain('Verantwortlich: Musterstadt, Stadt Schorndorf')
    expect(text).toContain('href="/privacy/rems-murr-kreis/schorndorf?lang=de"')
    expect((await get('/privacy/rems-murr-kreis/schorndorf/', {}, [musterstadt, schorndorf])).status).toBe(200)
  })

  it('is that of the only region where none is asked for', async () => {
    expect((await get('/privacy?lang=de')).text).toContain('href="/chat/musterstadt?lang=de"')
  })

  it('is there before the first region is', async () => {
    const { text, status } = await get('/privacy?lang=en', {}, [])
    expect(status).toBe(200)
    expect(text).toContain('Responsible: Integreat')
  })

  it.each(['/privacy/nowhere', '/privacy/%3Cscript%3E'])('is missed kindly at %s', async (path) => {
    const { text, status } = await get(path)
    expect(status).toBe(404)
    expect(text).toContain('href="/chat/musterstadt?lang=')
    expect(text).not.toContain('<script>')
  })
})

const say = (tag: string, name: keyof Phrases) =>
  fill(phrasesFor(languageTag(tag))[name], { region: 'Musterstadt', days: 30 })

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

interface Reply {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly text: string
}

let served: readonly Region[] = []

let usesModels = false

function openApp() {
  const app = express()
  app.use(
    privacyRouter({
      findRegion: async (slug) => served.find((region) => region.slug === slug),
      regions: async () => served,
      pagesUrl: 'https://integreat.example',
      retentionDays: 30,
      usesModels,
    }),
  )
  return app.use(errorHandler(createLog('silent')))
}

/** Asks a router over these regions, without a socket. */
async function get(path: string, headers: Record<string, string> = {}, regions = [musterstadt]): Promise<Reply> {
  served = regions
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: path, headers })
  const response = new ServerResponse(request)
  return new Promise((resolve) => {
    response.end = ((content?: string | Buffer) => {
      resolve({ status: response.statusCode, headers: response.getHeaders(), text: String(content ?? '') })
      return response
    }) as typeof response.end
    openApp()(request, response)
  })
}

function aRegion(slug: string, name: string): Region {
  const nativeNames = { de: 'Deutsch', ar: 'العربية', uk: 'Українська' }
  return {
    slug: slug as RegionSlug,
    name,
    live: true,
    postcode: null,
    latitude: null,
    longitude: null,
    aliases: [],
    languages: Object.entries(nativeNames).map(([tag, nativeName]) => ({
      tag: languageTag(tag),
      nativeName,
      direction: directionOf(languageTag(tag)),
    })),
  }
}
