/** `/privacy`: what a newcomer may know before they write, in any language that Lotse speaks. */

import { Router, type Request } from 'express'
import { isRegionSlug, type Region, type RegionSlug } from '../../../src/domain/region.ts'
import { phraseLanguage, phraseLanguages, phrasesFor } from '../../../src/phrases/languages.ts'
import { languageOf } from '../page/page-language.ts'
import { sendPage } from '../page/send-page.ts'
import { strictHeaders } from '../page/strict-headers.ts'
import { loadAssets } from './assets.ts'
import { privacyPage } from './privacy-page.ts'
import { regionMissingPage } from './region-pages.ts'

interface PrivacyDeps {
  /** `undefined` for regions that this Lotse does not serve. */
  readonly findRegion: (slug: RegionSlug) => Promise<Region | undefined>
  /** Those that a newcomer may choose from. */
  readonly regions: () => Promise<readonly Region[]>
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  /** How long what people write is kept. */
  readonly retentionDays: number
  /** Whether a service of somebody else helps to answer. */
  readonly usesModels: boolean
}

export function privacyRouter({ findRegion, regions, pagesUrl, retentionDays, usesModels }: PrivacyDeps): Router {
  // The chat's router serves them.
  const assets = loadAssets('/chat/assets')
  const router = Router()
  router.use('/privacy', strictHeaders)

  const pageFor = (request: Request, shown: readonly Region[]) => {
    const language = choose(request, shown)
    const spoken = { phrases: phrasesFor(language), phraseLanguage: phraseLanguage(language) }
    return privacyPage({ regions: shown, language, ...spoken, retentionDays, usesModels, pagesUrl, assets })
  }

  router.get('/privacy', async (request, response) => {
    sendPage(response, pageFor(request, await regions()))
  })

  router.get('/privacy/*region', async (request, response) => {
    const slug = request.params.region.join('/').replace(/\/$/, '')
    const region = isRegionSlug(slug) ? await findRegion(slug) : undefined
    if (region !== undefined) return sendPage(response, pageFor(request, [region]))
    const all = await regions()
    const language = phraseLanguage(choose(request, all))
    sendPage(response.status(404), regionMissingPage({ regions: all, language, phrases: phrasesFor(language), assets }))
  })
  return router
}

/** The regions' languages first: what nobody asks for is in the first of them. */
function choose(request: Request, regions: readonly Region[]) {
  const published = regions.flatMap(({ languages }) => languages.map(({ tag }) => tag))
  return languageOf(request, [...published, ...phraseLanguages])
}
