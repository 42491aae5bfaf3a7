/** The two pages around the chat: choosing a region, and a region that is not there. */

import type { LanguageTag } from '../../../src/domain/language.ts'
import type { Region } from '../../../src/domain/region.ts'
import { fill, type Phrases } from '../../../src/phrases/phrases.ts'
import type { Assets } from '../page/assets.ts'
import { chatStyles } from './assets.ts'
import { htmlDocument } from '../page/document.ts'
import { html, type Markup } from '../page/html.ts'

interface RegionPages {
  readonly regions: readonly Region[]
  /** Of the phrases. */
  readonly language: LanguageTag
  readonly phrases: Phrases
  readonly assets: Assets
}

export function chooseRegionPage(page: RegionPages): string {
  return htmlDocument({
    ...page,
    styles: chatStyles,
    title: html`<title>Lotse</title>`,
    main: html`<main class="column">
      <h1 translate="no">Lotse</h1>
      ${regionList(page)}
    </main>`,
  })
}

/** Said in two languages, because who lost the way may have lost the language too. */
export function regionMissingPage(page: RegionPages): string {
  return htmlDocument({
    ...page,
    styles: chatStyles,
    title: html`<title>404 – Lotse</title>`,
    main: html`<main class="column">
      <div class="welcome" dir="ltr">
        <h1 lang="de">Hier gibt es keine Region.</h1>
        <p class="invitation" lang="de">Vielleicht ist die Adresse nicht richtig geschrieben. Hier geht es weiter:</p>
        <p class="invitation" lang="en">
          There is no region at this address. Perhaps it is misspelt. You can go on from here:
        </p>
      </div>
      ${regionList(page)}
    </main>`,
  })
}

function regionList({ regions, phrases, language }: RegionPages): Markup {
  return html`<ul class="regions">
    ${regions.map(
      (region) =>
        html`<li>
          <a href="/chat/${region.slug}?lang=${language}">${fill(phrases.chatTitle, { region: region.name })}</a>
        </li>`,
    )}
  </ul>`
}
