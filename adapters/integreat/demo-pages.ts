/** The invented region's pages for people: what a citation of the demo leads to. */

import { createHash } from 'node:crypto'
import { Router } from 'express'
import { Temporal } from 'temporal-polyfill'
import { pathOf, startOf } from './demo-events.ts'
import {
  loadDemoRegion,
  type DemoEvent,
  type DemoHours,
  type DemoPage,
  type DemoPlace,
  type DemoRegion,
} from './demo-region.ts'

/** One page as it is shown; `html` is our own and needs no cleaning. */
interface Sheet {
  readonly path: string
  readonly language: string
  readonly title: string
  readonly html: string
  /** Same text, other languages. */
  readonly translations: readonly { readonly language: string; readonly path: string }[]
  /** Pages above and below. */
  readonly above: readonly { readonly title: string; readonly path: string }[]
  readonly below: readonly { readonly title: string; readonly path: string }[]
}

const style = `
  body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1b1b1b }
  .banner { margin: 0 0 1.5rem; padding: .75rem 1rem; border-inline-start: .3rem solid #b45309; background: #fef3c7 }
  .links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0 0 1rem; padding: 0; list-style: none }
  a { color: #1d4ed8 }
  table { border-collapse: collapse } td, th { padding: .25rem .75rem; border: 1px solid #94a3b8; text-align: start }
`

/** Nothing but the page's own style may be loaded or run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `/demo/musterstadt/<language>/…`, under the same paths as the CMS gives them. */
export function pagesRouter(folder: string, { now }: { readonly now: () => Date }): Router {
  const region = loadDemoRegion(folder)
  const router = Router()
  router.get(`/demo/${region.record.path}{/*rest}`, (request, response, next) => {
    const path = `${decodeURI(request.path)
      .replace(/^\/demo/, '')
      .replace(/\/+$/, '')}/`
    const sheet = sheetAt(path, region, now())
    if (sheet === undefined) next()
    else response.set('content-security-policy', contentSecurityPolicy).type('html').send(document(sheet, region))
  })
  return router
}

function sheetAt(path: string, region: DemoRegion, now: Date): Sheet | undefined {
  const language = path.split('/')[2] ?? ''
  const page = region.pages.find((candidate) => candidate.path === path)
  if (page) return pageSheet(page, region)
  const event = region.events.find(({ slug }) => path === pathOf(region, language, 'events', slug))
  if (event)
    return sheetOf(event, { region, language, kind: 'events', facts: eventFacts(event, region, language, now) })
  const place = region.places.find(({ slug }) => path === pathOf(region, language, 'locations', slug))
  if (place) return sheetOf(place, { region, language, kind: 'locations', facts: placeFacts(place, language) })
  return tableOfContents(path, region)
}

function pageSheet(page: DemoPage, region: DemoRegion): Sheet {
  const inLanguage = region.pages.filter(({ language }) => language === page.language)
  return {
    ...page,
    translations: region.pages.filter(({ slug, language }) => slug === page.slug && language !== page.language),
    above: inLanguage.filter(({ path }) => path !== page.path && page.path.startsWith(path)),
    below: inLanguage.filter(({ parentPath }) => parentPath === page.path).toSorted((a, b) => a.order - b.order),
  }
}

/** `/musterstadt/` and `/musterstadt/<language>/`. */
function tableOfContents(path: string, region: DemoRegion): Sheet | undefined {
  const home = (language: string) => `/${region.record.path}/${language}/`
  const language = region.languages.map(({ code }) => code).find((code) => path === home(code))
  if (language === undefined && path !== `/${region.record.path}/`) return undefined
  const shown = language ?? region.languages[0]?.code ?? 'de'
  const roots = region.pages.filter((page) => page.language === shown && page.parentPath === null)
  const others = region.languages.filter(({ code }) => code !== shown)
  return {
    path,
    language: shown,
    title: region.record.name,
    html: '',
    translations: others.map(({ code }) => ({ language: code, path: home(code) })),
    above: [],
    below: roots.toSorted((a, b) => a.order - b.order),
  }
}

interface SheetContext {
  readonly region: DemoRegion
  readonly language: string
  readonly kind: 'events' | 'locations'
  readonly facts: readonly string[]
}

function sheetOf(text: DemoEvent | DemoPlace, { region, language, kind, facts }: SheetContext): Sheet | undefined {
  const [title, content] = [text.title[language], text.content[language]]
  if (title === undefined || content === undefined) return undefined
  const others = region.languages.filter(({ code }) => code !== language && code in text.title)
  return {
    path: pathOf(region, language, kind, text.slug),
    language,
    title,
    html: `${content}\n<p>${facts.map(escaped).join('<br>')}</p>`,
    translations: others.map(({ code }) => ({ language: code, path: pathOf(region, code, kind, text.slug) })),
    above: [],
    below: [],
  }
}

function eventFacts(event: DemoEvent, region: DemoRegion, language: string, now: Date): string[] {
  const start = startOf(event, now)
  const place = region.places.find(({ slug }) => slug === event.place)
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: start.timeZoneId } as const
  const when = new Intl.DateTimeFormat([language, 'de'], options).format(start.epochMilliseconds)
  return [
    ...(event.recurrence === null ? [when] : []),
    ...(place ? [place.title[language] ?? '', addressOf(place)] : []),
    ...(event.meetingUrl === null ? [] : [event.meetingUrl]),
  ]
}

function placeFacts(place: DemoPlace, language: string): string[] {
  const contacts = place.contacts.flatMap(({ area, name, phone, email }) => [area[language], name, phone, email])
  const reach = [addressOf(place), place.phone, place.email, place.website, place.appointmentUrl, ...contacts]
  const hours = place.openingHours.map((day, i) => `${weekday(i, language)}: ${hoursOf(day)}`)
  return [...reach, ...hours].flatMap((fact) => (fact ? [fact] : []))
}

function addressOf(place: DemoPlace): string {
  return `${place.address}, ${place.postcode} ${place.town}`
}

function hoursOf(day: DemoHours): string {
  if ('slots' in day) return day.slots.map(([start, end]) => `${start}–${end}`).join(', ')
  return 'allDay' in day ? '00:00–24:00' : '–'
}

function weekday(day: number, language: string): string {
  const date = Temporal.PlainDate.from('2024-01-01').add({ days: day })
  const options = { weekday: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat([language, 'de'], options).format(new Date(date.toString()))
}

const banners: Readonly<Record<string, string>> = {
  de: 'Musterstadt ist eine erfundene Stadt. Sie zeigt, wie Lotse arbeitet; ihre Ämter und Adressen gibt es nicht.',
  en: 'Musterstadt is an invented city. It shows how Lotse works; its offices and addresses do not exist.',
  fr: 'Musterstadt est une ville inventée. Elle montre comment fonctionne Lotse ; ses services et ses adresses n’existent pas.',
  uk: 'Місто Musterstadt вигадане. Воно показує, як працює Lotse; його установ та адрес не існує.',
  ru: 'Город Musterstadt вымышлен. Он показывает, как работает Lotse; его учреждений и адресов не существует.',
  tr: 'Musterstadt hayali bir şehirdir. Lotse’nin nasıl çalıştığını gösterir; kurumları ve adresleri gerçek değildir.',
  ar: 'مدينة Musterstadt خيالية. هي تُظهر كيف يعمل Lotse؛ ودوائرها وعناوينها غير موجودة.',
  fa: 'شهر Musterstadt خیالی است و نشان می‌دهد Lotse چگونه کار می‌کند؛ اداره‌ها و نشانی‌های آن وجود ندارند.',
}

function document(sheet: Sheet, region: DemoRegion): string {
  const { language, title, html, above, below } = sheet
  const nameOf = (code: string) => region.languages.find((other) => other.code === code)?.native_name ?? code
  const direction = region.languages.find(({ code }) => code === language)?.dir === 'rtl' ? 'rtl' : 'ltr'
  const banner = banners[language] ?? `${banners['de']} ${banners['en']}`
  const languages = sheet.translations.map((other) => ({ ...other, title: nameOf(other.language) }))
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="banner">${escaped(banner)}</p>
${linkList(languages)}
</header>
<main>
${linkList(above)}
<h1>${escaped(title)}</h1>
${html}
${linkList(below)}
</main>
</body>
</html>
`
}

function linkList(links: readonly { readonly title: string; readonly path: string; readonly language?: string }[]) {
  if (links.length === 0) return ''
  const entries = links.map(({ title, path, language }) => {
    const lang = language === undefined ? '' : ` lang="${escaped(language)}" hreflang="${escaped(language)}"`
    return `<li><a href="${escaped(encodeURI(`/demo${path}`))}"${lang}>${escaped(title)}</a></li>`
  })
  return `<ul class="links">${entries.join('')}</ul>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
