/** A citation as a card: what the page says word for word, when it was last updated, and where it leads. */

import type { Citation } from '../../../../src/domain/answer.ts'
import { directionOf, isSameLanguage, type LanguageTag } from '../../../../src/domain/language.ts'
import type { Link, LinkKind } from '../../../../src/domain/page.ts'
import type { Phrases } from '../../../../src/phrases/phrases.ts'
import { formatAppointment, formatDay } from './dates.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl } from '../../page/browser/links.ts'
import type { Speech } from './page-phrases.ts'

interface Surroundings {
  /** Of the answer that cites. */
  readonly language: LanguageTag
  readonly labels: Speech
  readonly nativeNames: ReadonlyMap<string, string>
}

export function citationCard(citation: Citation, { language, labels, nativeNames }: Surroundings): HTMLElement {
  const inItsLanguage = { lang: citation.language, dir: directionOf(citation.language) }
  const nativeName = isSameLanguage(citation.language, language) ? undefined : nativeNames.get(citation.language)
  return element(
    'article',
    { class: 'card' },
    element(
      'div',
      { class: 'card-head', ...inItsLanguage },
      element('h3', {}, citation.title),
      ...(nativeName === undefined ? [] : [element('p', { class: 'card-language' }, nativeName)]),
    ),
    element('blockquote', inItsLanguage, ...quotedLines(citation.quote)),
    ...factList(citation.facts, inItsLanguage),
    ...comingDates(citation.dates, labels),
    ...lastUpdate(citation.lastUpdated, labels),
    element('ul', { class: 'card-ways' }, ...pageLink(citation, labels), ...citation.links.flatMap(waysOf(labels))),
  )
}

/** Cells of a table's row are parted by tabs. */
function quotedLines(quote: string): readonly HTMLElement[] {
  const lines = quote.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [first = '', ...others] = line.split('\t').map((cell) => element('span', {}, cell))
    if (others.length === 0) return element('p', {}, line)
    return element('p', { class: 'row' }, first, element('span', { class: 'cells' }, ...others))
  })
}

function factList(facts: readonly string[], language: { readonly lang: string; readonly dir: string }) {
  if (facts.length === 0) return []
  return [element('ul', { class: 'facts', ...language }, ...facts.map((fact) => element('li', {}, fact)))]
}

function comingDates(dates: readonly string[], labels: Speech): readonly HTMLElement[] {
  const entries = dates.flatMap((date) => {
    const written = formatAppointment(date, labels.language)
    return written === undefined ? [] : [element('li', {}, element('time', { datetime: date }, written))]
  })
  if (entries.length === 0) return []
  return [element('div', { class: 'dates' }, element('p', {}, labels.say('nextDates')), element('ul', {}, ...entries))]
}

function lastUpdate(lastUpdated: string | null, labels: Speech): readonly HTMLElement[] {
  const date = lastUpdated === null ? undefined : formatDay(lastUpdated, labels.language)
  return date === undefined ? [] : [element('p', { class: 'last-updated' }, labels.say('lastUpdated', { date }))]
}

function pageLink({ url, title, language }: Citation, labels: Speech): readonly HTMLElement[] {
  const safe = safeUrl(url)
  if (safe === undefined) return []
  const whichPage = element('span', { class: 'visually-hidden', lang: language }, `: ${title}`)
  return [element('li', {}, outwardLink(safe, { class: 'open-page' }, labels.say('openPage'), whichPage))]
}

/** A kind that a newer service may know has none. */
const labelOf: Readonly<Partial<Record<LinkKind, keyof Phrases>>> = {
  web: 'website',
  pdf: 'pdfFile',
  form: 'form',
  map: 'map',
  phone: 'phone',
  email: 'email',
}

function waysOf(labels: Speech) {
  return ({ kind, url, text }: Link): readonly HTMLElement[] => {
    const safe = safeUrl(url)
    if (safe === undefined) return []
    const label = element('span', { class: 'way-label' }, labels.say(labelOf[kind] ?? 'website'))
    // Numbers and addresses are written from left to right in every language.
    const direction = kind === 'phone' || kind === 'email' ? 'ltr' : 'auto'
    const name = element('span', {}, label, ' ', element('bdi', { dir: direction }, text))
    return [element('li', {}, outwardLink(safe, { class: `way way-${kind}` }, name))]
  }
}
