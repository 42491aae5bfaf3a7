/** Offices and organisations that a sentence names: those of the table, and those that an office noun makes. */

import { namelessWords, officeHeads, offices, verbs } from './words/offices.ts'
import { wordsOf } from '../../domain/terms.ts'
import { evidenceIn, withoutPrefix, type Evidence } from './evidence.ts'
import { lowerCase } from './plain-text.ts'

const boundary = '(?<![\\p{L}\\p{M}\\d])'
const inTable = offices.map(
  (forms) =>
    new RegExp(`${boundary}(?:[وفبلك]?(?:ال)?(?=[\\u0600-\\u06ff]))?(?:${forms.replaceAll('$', '(?!\\p{L})')})`, 'u'),
)

/** Known offices that the pages don't know, under whatever name. */
export function unknownOffices(sentence: string, evidence: Evidence): readonly string[] {
  const plain = lowerCase(sentence)
  return inTable.flatMap((office) => {
    const [found] = office.exec(plain) ?? []
    return found === undefined || office.test(evidence.text) ? [] : [found]
  })
}

const nextWords = 3
const nameless = new Set(wordsOf(namelessWords))
const anyHead = new RegExp(
  Object.values(officeHeads)
    .flatMap(({ before, after, glued }) => [before, after, glued])
    .filter((forms) => forms !== undefined)
    .join('|'),
  'u',
)

interface Heads {
  readonly glued: RegExp | undefined
  readonly wordsBefore: RegExp | undefined
  readonly wordsBehind: RegExp | undefined
  readonly newThought: RegExp | undefined
}

const whole = (forms: string | undefined) => (forms === undefined ? undefined : new RegExp(`^(?:${forms})$`, 'u'))
const headsByLanguage = new Map(
  Object.entries(officeHeads).map(([language, { glued, before, after }]): readonly [string, Heads] => [
    language,
    {
      glued: glued === undefined ? undefined : new RegExp(`^(\\p{L}{4,}?)s?(${glued})$`, 'u'),
      wordsBefore: whole(before),
      wordsBehind: whole(after),
      newThought: verbs[language] === undefined ? undefined : new RegExp(verbs[language], 'u'),
    },
  ]),
)

/** "Centre des jeunes", "Центр «Надія»", "Elternamt": nothing of what tells the office apart stands in the pages. */
export function inventedOffices(sentence: string, language: string, evidence: Evidence): readonly string[] {
  const heads = headsByLanguage.get(language)
  if (heads === undefined) return []
  let besideOffices: Evidence | undefined
  const isKnown = (word: string) => (besideOffices ??= evidenceIn(wordsBesideOffices(evidence.text))).has(word)
  const clauses = lowerCase(sentence).split(/[.,;:!?()،؛؟«»„“”"\n]+/u)
  return clauses.flatMap((clause) => {
    const words = clause.split(/\s+/u).filter((word) => word !== '')
    return words.flatMap((word, at) => {
      if (heads.glued !== undefined && isInventedCompound(word, heads.glued, evidence)) return [word]
      const beside = tellingBeside(words, at, heads)
      return beside.length > 0 && !beside.some(isKnown) ? [[word, ...beside].join(' ')] : []
    })
  })
}

/** What is said of the office noun at `at`, if it is one. */
function tellingBeside(words: readonly string[], at: number, heads: Heads): readonly string[] {
  const word = words[at] ?? ''
  const bare = word.replace(/['’]s$/u, '').replace(/^(?:l|d|qu)['’]/u, '')
  const fits = (forms: RegExp | undefined) => forms?.test(bare) === true || forms?.test(withoutPrefix(word)) === true
  const before = fits(heads.wordsBefore) ? telling(words.slice(Math.max(0, at - nextWords), at)).slice(-2) : []
  const behind = words.slice(at + 1, at + 1 + nextWords)
  const end = behind.findIndex((each) => heads.newThought?.test(each) === true)
  const ofIt = end < 0 ? behind : behind.slice(0, end)
  return [...before, ...(fits(heads.wordsBehind) ? telling(ofIt).slice(0, 2) : [])]
}

/** What the pages say within a few words of any office noun, in whatever language. */
function wordsBesideOffices(text: string): string {
  const words = text.split(/\s+/u)
  return words
    .flatMap((word, at) => (anyHead.test(word) ? words.slice(Math.max(0, at - nextWords - 1), at + nextWords + 2) : []))
    .join(' ')
}

const telling = (words: readonly string[]) =>
  words.flatMap(wordsOf).filter((word) => !nameless.has(word) && word.length > 2)

/** Of a compound both parts must stand in one word of the page, or near each other ("Amt für Jugend"). */
function isInventedCompound(word: string, glued: RegExp, evidence: Evidence): boolean {
  const [, part, head] = glued.exec(word) ?? []
  if (part === undefined || head === undefined) return false
  const [stem = part] = wordsOf(part)
  const [headStem = head] = wordsOf(head).map((each) => each.slice(0, 4))
  const isKnown = [...evidence.words].some(
    (known) => known.startsWith(stem.slice(0, Math.max(4, stem.length - 2))) && known.includes(headStem),
  )
  return !isKnown && !(evidence.has(part) && evidence.has(head))
}
