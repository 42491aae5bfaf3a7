/** `/chat`: the newcomer's page, its files and its phrases. */

import { Router, type Request } from 'express'
import { isLanguageTag, languageTag, type LanguageTag } from '../../../src/domain/language.ts'
import { isRegionSlug, type Region, type RegionSlug } from '../../../src/domain/region.ts'
import type { Phrases } from '../../../src/phrases/phrases.ts'
import { HttpRefusal } from '../errors.ts'
import { languageOf } from '../page/page-language.ts'
import { sendPage } from '../page/send-page.ts'
import { strictHeaders } from '../page/strict-headers.ts'
import { loadAssets } from './assets.ts'
import { chatPage } from './chat-page.ts'
import { chooseRegionPage, regionMissingPage } from './region-pages.ts'

interface ChatDeps {
  /** `undefined` for regions that this Lotse does not serve. */
  readonly findRegion: (slug: RegionSlug) => Promise<Region | undefined>
  /** Those that a newcomer may choose from. */
  readonly regions: () => Promise<readonly Region[]>
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  /** Of the page that tells what is stored. */
  readonly privacyUrl: (region: RegionSlug, language: LanguageTag) => string
  readonly phrasesFor: (language: LanguageTag) => Phrases
  /** The language of what `phrasesFor` gives. */
  readonly phraseLanguage: (language: LanguageTag) => LanguageTag
}

export function chatRouter(deps: ChatDeps): Router {
  const { findRegion, regions, pagesUrl, privacyUrl, phrasesFor, phraseLanguage } = deps
  const assets = loadAssets('/chat/assets')
  const router = Router()
  router.use('/chat', strictHeaders)

  router.get('/', (_request, response) => response.redirect(302, '/chat'))

  router.get('/chat', async (request, response) => {
    const all = await regions()
    const [first, ...others] = all
    if (first === undefined || others.length > 0) return sendPage(response, chooseRegionPage(aroundChat(request, all)))
    response.redirect(302, `/chat/${first.slug}${queryOf(request)}`)
  })

  router.get('/chat/assets/:version/:name', assets.serve)

  router.get('/chat/phrases/:language', (request, response) => {
    const { language } = request.params
    if (!isLanguageTag(language)) throw new HttpRefusal(404, 'unknown-language', `${language} is no language tag.`)
    const tag = languageTag(language)
    response
      .set({ 'cache-control': 'public, max-age=300', 'content-language': phraseLanguage(tag) })
      .json(phrasesFor(tag))
  })

  router.get('/chat/*region', async (request, response) => {
    const slug = request.params.region.join('/').replace(/\/$/, '')
    const region = isRegionSlug(slug) ? await findRegion(slug) : undefined
    if (region === undefined) {
      return sendPage(response.status(404), regionMissingPage(aroundChat(request, await regions())))
    }
    const language = languageOf(request, languagesOf([region]))
    const spoken = { phrases: phrasesFor(language), phraseLanguage: phraseLanguage(language) }
    sendPage(
      response,
      chatPage({ region, language, ...spoken, pagesUrl, privacyUrl: privacyUrl(region.slug, language), assets }),
    )
  })

  const aroundChat = (request: Request, all: readonly Region[]) => {
    const language = languageOf(request, languagesOf(all))
    return { regions: all, language: phraseLanguage(language), phrases: phrasesFor(language), assets }
  }
  return router
}

const languagesOf = (regions: readonly Region[]) =>
  regions.flatMap((region) => region.languages.map((language) => language.tag))

function queryOf(request: Request): string {
  const start = request.url.indexOf('?')
  return start < 0 ? '' : request.url.slice(start)
}
