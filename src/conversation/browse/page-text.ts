/** What a page's message says, and the links below it. */

import { spotOf, mapUrl } from '../../domain/coordinates.ts'
import type { OpenPage } from '../../domain/contents.ts'
import { isSameLanguage } from '../../domain/language.ts'
import type { Link } from '../../domain/page.ts'
import type { OutboundText, RichText, Span } from '../../domain/outbound.ts'
import { fill } from '../../phrases/phrases.ts'
import { inRows, linkButton } from '../say.ts'
import { describeEventDate } from './event-time.ts'
import { excerptOf, factsOf } from './excerpt.ts'
import { describeOpening, openingToday } from './opening-today.ts'
import { urlOf, type BrowsingDeps, type Reader } from './reader.ts'

/** @param withWords `false` where only the list below the page is turned over */
export function pageText(page: OpenPage, withWords: boolean, reader: Reader, deps: BrowsingDeps): RichText {
  const title = titleOf(page, reader)
  if (!withWords) return [title]
  const excerpt = excerptOf(page.passages, page.language)
  const more = [factsOf(page.passages, page.language), ...detailsOf(page, reader, deps)].filter((text) => text !== '')
  return [
    title,
    ...(excerpt === '' ? [] : [{ text: '\n' }, { text: excerpt, style: 'quote' } as const]),
    ...(more.length === 0 ? [] : [{ text: `\n${more.join('\n')}` }]),
  ]
}

/** Says so where the page is in a language that is not the reader's. */
function titleOf({ title, language }: OpenPage, { region, phrases, ...reader }: Reader): Span {
  if (isSameLanguage(language, reader.language)) return { text: title, style: 'bold' }
  const itsLanguage = region.languages.find(({ tag }) => tag === language)?.nativeName ?? language
  return { text: fill(phrases.pageSaysInLanguage, { title, language: itsLanguage }), style: 'bold' }
}

function detailsOf({ place, dates, lastUpdated }: OpenPage, reader: Reader, { now }: BrowsingDeps): readonly string[] {
  const { phrases, language } = reader
  const today = place === null ? undefined : openingToday(place, now())
  return [
    today === undefined ? '' : describeOpening(today, phrases),
    dates.length === 0 ? '' : phrases.nextDates,
    ...dates.map((date) => `• ${describeEventDate(date, language)}`),
    lastUpdated === null ? '' : fill(phrases.lastUpdated, { date: day(language).format(new Date(lastUpdated)) }),
  ]
}

const day = (language: string) =>
  new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'Europe/Berlin', calendar: 'gregory' })

/** Of a page; who needs more of them opens it. */
const mostForms = 5

/** The page itself, its forms and PDF files, and where it is. */
export function pageLinks(page: OpenPage, { phrases }: Reader, deps: BrowsingDeps): OutboundText['buttons'] {
  const links = page.passages.flatMap((passage) => passage.links)
  const forms = distinctByUrl(links.filter(({ kind }) => kind === 'form' || kind === 'pdf')).slice(0, mostForms)
  const spot = page.place === null ? undefined : spotOf(page.place)
  return inRows([
    linkButton(phrases.openPage, urlOf(page, deps)),
    ...forms.map(({ kind, text, url }) =>
      linkButton(`${kind === 'pdf' ? phrases.pdfFile : phrases.form}: ${text}`, url),
    ),
    ...(spot === undefined ? [] : [linkButton(phrases.map, mapUrl(spot))]),
  ])
}

const distinctByUrl = (links: readonly Link[]) => [...new Map(links.map((link) => [link.url, link])).values()]
