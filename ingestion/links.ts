/** Where a page's links lead: addresses made absolute and safe, kinds told apart, bare addresses found in the text. */

import type { Link, LinkKind } from '../src/domain/page.ts'

/** @returns `undefined` for what must not or cannot be followed: scripts, data, jumps within the page */
export function toLink(href: string, text: string, baseUrl: string): Link | undefined {
  const target = href.trim()
  if (target === '' || target.startsWith('#')) return undefined
  const url = parsed(mended(target), baseUrl)
  if (url === undefined) return undefined
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return { kind: kindOf(url), url: url.href, text: text || nameOf(url) }
    case 'mailto:':
      return { kind: 'email', url: url.href, text: text || url.pathname }
    case 'tel:': {
      const number = completed(dialable(url.pathname), text)
      return number.length < 3 || number === '+49'
        ? undefined
        : { kind: 'phone', url: `tel:${number}`, text: text || number }
    }
    default:
      return undefined
  }
}

/** `true` for links that only enlarge a picture. */
export function leadsToImage(link: Link): boolean {
  return /\.(png|jpe?g|gif|svg|webp)([?#].*)?$/i.test(link.url)
}

/** More of them no reader needs, and comparing them all would take for ever. */
const mostLinksInALine = 50

/** Addresses that editors wrote without making links of them, but those that `known` already has. */
export function linksInText(text: string, known: readonly Link[], baseUrl: string): Link[] {
  const all = [...matches(email, text, 'mailto:'), ...matches(web, text, ''), ...matches(phone, text, 'tel:')]
  const found = all.slice(0, mostLinksInALine)
  const links: Link[] = []
  for (const [written, href] of found) {
    const link = toLink(href, written, baseUrl)
    if (link && ![...known, ...links].some((other) => isSame(other, link))) links.push(link)
  }
  return links
}

/** An editor's link with the address for its text is the better one, unless it makes a web page of a number. */
function isSame(known: Link, found: Link): boolean {
  if (known.url === found.url) return true
  return (
    known.text.includes(found.text) && (found.kind === known.kind || (found.kind !== 'phone' && found.kind !== 'email'))
  )
}

const email = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![\w@])/gi
const web = /(?<![\w@./-])(?:https?:\/\/|www\.)[^\s<>"'«»“”„()[\]{}]{3,300}/gi
/** As people write numbers in Germany; dots are left to dates and times. */
const phone =
  /(?<![\d+/.,:-]|\d )(?:(?:\+|00)[1-9]\d{0,2}[ /-]{0,3}(?:\(0\)[ ]?)?[1-9]|\(?0[1-9])\d{1,4}\)?(?:[ /–-]{0,3}\d){4,10}(?![.,:]?\d|\s?(?:€|%))/g

function matches(pattern: RegExp, text: string, scheme: string): [written: string, href: string][] {
  return Array.from(text.matchAll(pattern), ([match]) => {
    const written = match.replace(/[.,;:!?…]+$/, '')
    return [written, scheme === '' && !/^https?:/i.test(written) ? `https://${written}` : scheme + written]
  })
}

/** Editors write `www.…` without a scheme, bare e-mail addresses, `tel:tel:`, and `https://integreat.app/tel:`. */
function mended(href: string): string {
  if (/^www\./i.test(href)) return `https://${href}`
  if (/^[^\s/:@]+@[^\s/:@]+\.\w+$/.test(href)) return `mailto:${href}`
  const misplaced = /^https?:\/\/[^/]+\/((?:tel|mailto):.*)$/i.exec(href)?.[1]
  return (misplaced ?? href).replace(/^((?:tel|mailto):)(?:\/\/|\s|\1)+/i, '$1')
}

function parsed(href: string, baseUrl: string): URL | undefined {
  try {
    return new URL(href, baseUrl)
  } catch {
    return undefined
  }
}

/** What a dialler understands (RFC 3966): the country's `(0)` is not dialled. */
function dialable(number: string): string {
  return decoded(number)
    .replace(/^(\s*(?:\+|00)[\d ]+)\(0\)/, '$1')
    .replace(/[^\d+*#,.-]/g, '')
}

/** Word processors turn "07151 95919" into a link that dials `07151`: then the text knows better. */
function completed(number: string, text: string): string {
  const written = dialable(text.match(phone)?.[0] ?? '')
  const digits = (dialled: string) => dialled.replace(/\D/g, '')
  const isCut = written.length > number.length && digits(written).startsWith(digits(number))
  return isCut ? written : number
}

const mapHosts = /^(maps\.google\.|maps\.apple\.|maps\.app\.goo\.gl$|(www\.)?openstreetmap\.org$|osm\.org$|g\.page$)/
const mapPages = /^(www\.)?(google\.[a-z.]+|goo\.gl|bing\.com)\/maps/
const formHosts =
  /^(forms?|formulare?|formularserver|antrag|antraege|anmeldung|termine?|terminvergabe)\.|(^|\.)(forms\.gle|forms\.office\.com|typeform\.com|jotform\.com|surveymonkey\.(com|de)|smartcjm\.com|terminland\.(de|eu)|etermin\.net|eveeno\.com)$/
const formPaths = /\/(forms?|formulare?|formcycle|intelliform|antrag|antraege|online-?antrag|formularcenter)(\/|\.|$)/

function kindOf(url: URL): LinkKind {
  const path = decoded(url.pathname).toLowerCase()
  if (/\.pdf(;|$)/.test(path) || /\.pdf(&|$)/i.test(url.search)) return 'pdf'
  if (mapHosts.test(url.host) || mapPages.test(url.host + path)) return 'map'
  if (formHosts.test(url.host) || formPaths.test(path)) return 'form'
  return 'web'
}

function nameOf(url: URL): string {
  return decoded(url.pathname.split('/').findLast((part) => part !== '') ?? url.host)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
