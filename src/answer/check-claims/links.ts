/** Links and e-mail addresses: copied from a cited page, or on a host that is official. */

import type { CitedText, ClaimProblem, ClaimToCheck } from './claim.ts'
import { linesOf } from './claim.ts'

export interface HostRules {
  /** `true` for hosts of the region's official pages. */
  readonly isOfficialHost: (host: string) => boolean
}

export interface LinkReading {
  readonly problems: readonly ClaimProblem[]
  /** The sentence without its links and addresses. */
  readonly rest: string
}

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})'
const email = new RegExp(`[\\p{L}\\p{N}._%+-]{1,64}@(?:${label}\\.){1,6}\\p{L}{2,24}`, 'gu')
const anyScheme =
  /(?<![\p{L}\p{N}])(?:https?|ftps?|javascript|vbscript|data|file|intent|tg|whatsapp|sms|tel|mailto|blob|about|ws|wss):[^\s<>"'«»“”„()[\]{}،؛]{1,2000}/giu
const bareHost = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:${label}\\.){1,6}(?:\\p{L}{2,24}|xn--[a-z0-9-]{1,60})(?::\\d{1,5})?(?:[/?#][^\\s<>"'«»“”„()[\\]{}،؛]{0,2000})?(?![\\p{L}\\p{N}@-])`,
  'giu',
)

/** "example[.]com", "example(dot)com", "example。com" */
const undisguised = (text: string) =>
  text
    .replace(/\s?[[(]\s?(?:\.|dot|punkt)\s?[\])]\s?/gi, '.')
    .replace(/\s?[[(]\s?(?:@|at)\s?[\])]\s?/gi, '@')
    .replace(/[。．｡․]/g, '.')
    .replace(/\bhxxp/gi, 'http')

export function readLinks({ sentence, cited }: ClaimToCheck, rules: HostRules): LinkReading {
  const known = knownLinks(cited)
  const problems: ClaimProblem[] = []
  let rest = undisguised(sentence)
  const readAll = (pattern: RegExp, problemOf: (written: string) => ClaimProblem['kind'] | undefined | 'no-link') => {
    rest = rest.replace(pattern, (match) => {
      const written = match.replace(/[.,;:!?…'’]+$/u, '')
      const kind = problemOf(written)
      if (kind === 'no-link') return match
      if (kind !== undefined) problems.push({ kind, found: written })
      return ` ¦ ${match.slice(written.length)}`
    })
  }
  readAll(anyScheme, (written) => urlProblem(written, known, rules))
  readAll(email, (written) => (known.addresses.has(written.toLowerCase()) ? undefined : 'link'))
  readAll(bareHost, (written) => (isHost(written) ? urlProblem(`https://${written}`, known, rules) : 'no-link'))
  return { problems, rest }
}

interface KnownLinks {
  readonly urls: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly addresses: ReadonlySet<string>
}

function knownLinks(cited: readonly CitedText[]): KnownLinks {
  const texts = cited.flatMap((text) => [...linesOf(text), ...text.links.map((link) => link.text)]).join('\n')
  const inText = [...(texts.match(anyScheme) ?? []), ...(texts.match(bareHost) ?? []).map((host) => `https://${host}`)]
  const urls = [...cited.flatMap(({ links }) => links.map(({ url }) => url)), ...inText].map((url) =>
    url.replace(/[.,;:!?…]+$/u, ''),
  )
  const addresses = [...(texts.match(email) ?? []), ...urls.filter((url) => url.startsWith('mailto:')).map(addressIn)]
  return {
    urls: new Set(urls.map(comparable)),
    hosts: new Set(urls.flatMap((url) => parsed(url)?.hostname.replace(/^www\./, '') ?? [])),
    addresses: new Set(addresses.map((address) => address.toLowerCase())),
  }
}

const addressIn = (url: string) => url.replace(/^mailto:/i, '').replace(/\?.*$/s, '')

function urlProblem(
  written: string,
  known: KnownLinks,
  { isOfficialHost }: HostRules,
): ClaimProblem['kind'] | undefined {
  const url = parsed(written)
  if (url === undefined) return 'link'
  if (url.protocol === 'tel:') return known.urls.has(comparable(written)) ? undefined : 'phone'
  if (url.protocol === 'mailto:') return known.addresses.has(addressIn(written).toLowerCase()) ? undefined : 'link'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'link'
  if (known.urls.has(comparable(written))) return undefined
  if (url.username !== '' || url.password !== '' || url.port !== '') return 'link'
  const isPlain = /^[a-z0-9.-]+$/.test(url.hostname) && !url.hostname.includes('xn--')
  if (isPlain && /^https?:\/\/[\x21-\x7e]+$/i.test(written) && isOfficialHost(url.hostname)) return undefined
  return known.hosts.has(url.hostname.replace(/^www\./, '')) ? 'link' : 'host'
}

/** Written with and without scheme, `www.`, final slash and fragment, an address is the same. */
function comparable(url: string): string {
  const { protocol, hostname, pathname, search } = parsed(url) ?? {}
  if (hostname === undefined || pathname === undefined) return url
  const kind = protocol === 'http:' ? 'https:' : protocol
  return `${kind}${hostname.replace(/^www\./, '')}${decoded(pathname).replace(/\/+$/, '')}${search}`
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Not "z.B.", "Uhr.Danach", "12.Juni", "anmeldung.pdf"; but "t.me/x" and "x.com". */
function isHost(written: string): boolean {
  const [host = ''] = written.split(/[/?#:]/u)
  const labels = host.split('.')
  const end = labels.at(-1) ?? ''
  if (/^(?:pdf|docx?|xlsx?|odt|jpe?g|png)$/i.test(end) && !written.includes('/')) return false
  if (!/^\p{Ll}+$|^\p{Lu}+$|^xn--|^\p{Lo}+$/u.test(end)) return false
  if (/[/?#]/.test(written)) return true
  const isAbbreviation =
    labels.every((each) => each.length <= 2) && !/^(?:t\.me|x\.com|j\.mp|g\.co|is\.gd|v\.gd)$/i.test(host)
  return !isAbbreviation && /[\p{L}]/u.test(host)
}
