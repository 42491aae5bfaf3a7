/**
 * What no translation may touch: numbers, links, addresses, names. Each is a mark such as ⟦1⟧ on its way to the model
 * and back.
 */

export interface Protected {
  readonly marked: string
  /** What the marks stand for, from ⟦1⟧ on. */
  readonly kept: readonly string[]
}

/** `restore` with the marks as they are makes the very same text of it. */
export function protect(text: string): Protected {
  const kept: string[] = []
  const marked = text.replace(untouchable, (stretch) => `⟦${kept.push(stretch)}⟧`)
  return { marked, kept }
}

/** Whether there is anything to translate in a text that may hold marks. */
export const hasWords = (marked: string): boolean => /\p{L}/u.test(marked)

/** Numbers, links and e-mail addresses, which only the original can bring in. */
export const factsIn = (text: string): readonly string[] => text.match(facts) ?? []

/** Also such as somebody wrote themself, and the placeholders of personal data. */
const marks = '⟦[^⟦⟧\\s]{0,40}⟧|[⟦⟧]'
const urlEnd = '[^\\s⟦⟧<>".,;:!?)\\]}\'»”’…،؛。，！？]'
const url = `(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww][Ww][Ww]\\.)(?:[^\\s⟦⟧<>"]*${urlEnd})?`
const email = '[\\p{L}\\p{N}._%+\\-]{1,64}@[\\p{L}\\p{N}.\\-]{1,253}\\.\\p{L}{2,63}'
const topLevels = 'de|com|org|net|eu|info|app|gov|edu|io|at|ch|ua|ru|tr|pl|fr|uk|bayern|nrw|berlin|hamburg'
const domain = `(?:[a-zA-Z0-9\\-]{1,63}\\.){1,8}(?:${topLevels})(?![\\p{L}\\p{N}])(?:\\/(?:[^\\s⟦⟧<>"]*${urlEnd})?)?`
/** What makes a link or an address of the words around it. */
const loose = '@|:\\/\\/'
const phone = '\\+?\\(?\\p{N}[\\p{N} ()\\/\\-–]{5,30}\\p{N}'
const number =
  "(?:\\p{Sc} ?)?\\p{Lu}{0,3}\\p{N}+(?:[.,:\\/\\-–'’٫٬]\\p{N}+)*(?:[a-zA-Z](?![\\p{L}\\p{N}]))?(?: ?[\\p{Sc}%°])?"

const titles = [
  'Herrn?|Frau|Familie|Hr\\.|Fr\\.|Dr\\.|Prof\\.|Mrs?\\.?|Ms\\.?|Madame|Monsieur|Mme|Señora?|Sra?\\.|Senhora?|Signora?',
  'Panie|Panią|Pani|Pan|Doamna|Domnul|Bayan|Bay|Gospodin|Gospođa|Zoti|Zonja|Господин|господин|Госпожа|госпожа',
  'Пане|пане|Пані|пані|Пан|пан|г-жа|г-н|السيدة|السيد|الدكتور|الدكتورة|آقای|خانم|دکتر|ښاغلی',
].join('|')
/** A title that was taken for the name itself, and hidden. */
const hiddenTitle = '⟦[A-Z]+_\\d+⟧\\.'
const nameWord = "[\\p{L}\\p{M}'’\\-]{1,40}"
const name = `(?<=(?<![\\p{L}\\p{M}])(?:${titles}|${hiddenTitle}) )(?!(?:Dr|Prof)\\.)[\\p{Lu}\\p{Lo}]${nameWord}(?: \\p{Lu}${nameWord}){0,2}`

const untouchable = new RegExp([marks, url, email, domain, phone, name, number, loose].join('|'), 'gu')
/** Of whatever name: people who forget a blank behind a full stop go on with a capital letter. */
const anyDomain = '[a-zA-Z0-9\\-]{2,63}\\.[a-z]{2,24}(?!\\p{L})'
const facts = new RegExp([url, email, domain, anyDomain, '\\p{N}+', loose].join('|'), 'gu')
