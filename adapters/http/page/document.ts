/** What every page has around its content. */

import { directionOf, type LanguageTag } from '../../../src/domain/language.ts'
import type { Assets } from './assets.ts'
import { html, type Markup } from './html.ts'

interface Page {
  /** Of what the page says. */
  readonly language: LanguageTag
  readonly title: Markup
  readonly head?: Markup
  readonly skipLink?: Markup
  /** Below the name, such as a region's. */
  readonly subtitle?: string
  /** At the end of the masthead. */
  readonly tools?: Markup
  readonly main: Markup
  readonly footer?: Markup
  /** Everything that the script needs to know. */
  readonly forScript?: unknown
  readonly assets: Assets
  /** Style sheets of its own, by file name. */
  readonly styles: readonly string[]
}

const everyPagesStyles = ['tokens.css', 'ground.css']

/** A whole HTML document. */
export function htmlDocument(page: Page): string {
  const { language, assets, subtitle } = page
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
${page.title}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0a4a52">
<link rel="icon" type="image/svg+xml" href="${assets.urlOf('lotse.svg')}">
${[...everyPagesStyles, ...page.styles].map((name) => html`<link rel="stylesheet" href="${assets.urlOf(name)}" /> `)}
${page.head}
</head>
<body${page.forScript !== undefined && html` data-page="${JSON.stringify(page.forScript)}"`}>
${page.skipLink}
<header class="masthead">
<div class="column">
<p class="brand">
<img src="${assets.urlOf('lotse.svg')}" alt="" width="44" height="44">
<span><b translate="no">Lotse</b>${subtitle !== undefined && html` <bdi>${subtitle}</bdi>`}</span>
</p>
${page.tools}
</div>
</header>
${page.main}
${page.footer ?? html`<footer></footer>`}
</body>
</html>
`.text
}
