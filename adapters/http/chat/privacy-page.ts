/** What is stored of whoever writes to Lotse, for how long, who reads it, and what rights they have: on one page, without a script. */

import { matchLanguage, type LanguageTag } from '../../../src/domain/language.ts'
import type { Region, RegionLanguage } from '../../../src/domain/region.ts'
import { fill, type Phrases } from '../../../src/phrases/phrases.ts'
import type { Assets } from '../page/assets.ts'
import { htmlDocument } from '../page/document.ts'
import { html, type Markup } from '../page/html.ts'
import { chatStyles } from './assets.ts'

interface PrivacyPage {
  /** Who is responsible: one region, or all that are served. */
  readonly regions: readonly Region[]
  /** That was asked for. */
  readonly language: LanguageTag
  readonly phrases: Phrases
  /** Of the phrases. */
  readonly phraseLanguage: LanguageTag
  readonly retentionDays: number
  readonly usesModels: boolean
  /** Public site of the regions' pages, without a slash at its end. */
  readonly pagesUrl: string
  readonly assets: Assets
}

export function privacyPage(page: PrivacyPage): string {
  const { regions, language, phrases, phraseLanguage, retentionDays, usesModels, assets } = page
  const region = namesOf(regions)
  const say = (name: keyof Phrases) => fill(phrases[name], { region, days: retentionDays })
  return htmlDocument({
    language: phraseLanguage,
    assets,
    styles: [...chatStyles, 'privacy.css'],
    subtitle: region,
    title: html`<title>${say('privacyPage')} – ${region}</title>`,
    main: html`<main class="column privacy">
      <h1>${say('privacyPage')}</h1>
      <p class="disclosure">${say('disclosure')}</p>
      <ul class="privacy-facts">
        <li class="privacy-stored">${say('whatIsStored')}</li>
        ${usesModels ? html`<li class="privacy-models">${say('modelReads')}</li>` : []}
        <li class="privacy-readers">${say('whoReads')}</li>
        <li class="privacy-rights">${say('yourRights')}</li>
      </ul>
      ${regions.length === 1 ? regions.map((one) => waysOf(one, page)) : regionList(page)}
    </main>`,
    footer: html`<footer>
      <nav class="column" aria-label="${say('chooseLanguage')}">${languageList(regions, language)}</nav>
    </footer>`,
  })
}

/** More names than that would tell nobody anything. */
const fewRegions = 4

function namesOf(regions: readonly Region[]): string {
  const isFew = regions.length > 0 && regions.length <= fewRegions
  return isFew ? regions.map(({ name }) => name).join(', ') : 'Integreat'
}

function waysOf(region: Region, { language, phrases, pagesUrl }: PrivacyPage): Markup {
  const offered = region.languages.map(({ tag }) => tag)
  const published = matchLanguage(language, offered) ?? offered[0] ?? language
  return html`<ul class="ways">
    <li><a href="/chat/${region.slug}?lang=${language}">${fill(phrases.chatTitle, { region: region.name })}</a></li>
    <li><a href="${pagesUrl}/${region.slug}/${published}/disclaimer">${phrases.imprint}</a></li>
  </ul>`
}

/** Each region is responsible for itself, and has an imprint of its own. */
function regionList({ regions, language, phrases }: PrivacyPage): Markup {
  return html`<ul class="regions">
    ${regions.map(
      ({ slug, name }) =>
        html`<li>
          <a href="/privacy/${slug}?lang=${language}">${phrases.privacyPage}: <bdi>${name}</bdi></a>
        </li>`,
    )}
  </ul>`
}

function languageList(regions: readonly Region[], current: LanguageTag): Markup {
  const languages = new Map<LanguageTag, RegionLanguage>(
    regions.flatMap((region) => region.languages.map((language) => [language.tag, language])),
  )
  return html`<ul class="ways">
    ${[...languages.values()].map(
      ({ tag, nativeName, direction }) =>
        html`<li>
          <a
            href="?lang=${tag}"
            lang="${tag}"
            dir="${direction}"
            hreflang="${tag}"
            ${tag === current && html`aria-current="page"`}
            >${nativeName}</a
          >
        </li>`,
    )}
  </ul>`
}
