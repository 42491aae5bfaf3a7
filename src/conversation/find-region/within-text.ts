/** Regions that are named in the middle of a message, and what else it says. */

import { comparableWords } from '../../domain/place-names.ts'
import type { Region } from '../../domain/region.ts'
import { contradicts, isRankWord, namesOf, rankIn, type RegionNames } from './names.ts'

export interface NamedRegion {
  readonly region: Region
  /** What was written besides the name; `null` where that asks nothing. */
  readonly question: string | null
}

/** Where a name stands, in words. */
interface Mention {
  readonly region: Region
  readonly from: number
  readonly to: number
}

/** Shorter names are syllables of too much else. */
const shortestName = 3

/** Names that are words of every day as well: they count after a word such as "in" only. */
const everydayNames = new Set(
  'baden bergen burg essen haar hagen halle hof kamen lage leer linden marl regen singen wald weil werden'.split(' '),
)
const wordsBeforePlaces = new Set('in aus nach from to near'.split(' '))

/** What people say around the name of where they live, which asks nothing. */
const wordsAround = new Set(
  [
    'ich wohne lebe bin komme wir wohnen leben sind in im aus bei hier jetzt hallo guten tag morgen abend moin servus',
    'hi hello hey good i m am live living from we are in near now my city is meine stadt ist start plz',
    'je j habite vis suis a de bonjour salut vivo en soy hola ciao abito mieszkam w z dzien dobry witam',
    'я живу мешкаю проживаю в у з із из привіт добрий день привет здравствуйте місто город',
    'ben yasiyorum oturuyorum merhaba selam da de',
    'انا أنا اعيش أعيش اسكن أسكن في من مرحبا السلام عليكم مدينه مدينة من در زندگی می کنم میکنم سلام شهر',
  ].flatMap((words) => comparableWords(words)),
)

/** Each region that is named, once; of names within names the longest counts: "Landkreis Augsburg" is no "Augsburg". */
export function regionsNamedIn(text: string, regions: readonly Region[]): readonly NamedRegion[] {
  const words = comparableWords(text)
  const mentions = regions.flatMap((region) => mentionsOf(namesOf(region), words))
  const longest = mentions.filter(
    (mention) => !mentions.some((other) => holds(other, mention) && !holds(mention, other)),
  )
  return [...new Set(longest.map(({ region }) => region))].map((region) => ({
    region,
    question: questionBeside(
      longest.filter((mention) => mention.region === region),
      text,
      words,
    ),
  }))
}

const holds = (outer: Mention, inner: Mention) => outer.from <= inner.from && outer.to >= inner.to

function mentionsOf({ region, rank, all }: RegionNames, words: readonly string[]): readonly Mention[] {
  const names = all.filter((name) => name.length >= shortestName)
  return [...names, ...(region.postcode === null ? [] : [region.postcode])]
    .map((name) => name.split(' '))
    .flatMap((name) => placesOf(name, words).map((from) => ({ region, from, to: from + name.length })))
    .filter(({ from, to }) => !contradicts(rankBefore(from, words), rank) && isMeant(words, from, to))
}

function placesOf(name: readonly string[], words: readonly string[]): readonly number[] {
  if (name[0] === undefined || !words.includes(name[0])) return []
  return words.flatMap((_, at) => (name.every((word, i) => words[at + i] === word) ? [at] : []))
}

const rankBefore = (at: number, words: readonly string[]) => rankIn(words.slice(Math.max(0, at - 1), at))

function isMeant(words: readonly string[], from: number, to: number): boolean {
  const [name, before] = [words[from] ?? '', words[from - 1]]
  if (to - from > 1 || words.length === 1 || !everydayNames.has(name)) return true
  return before !== undefined && (wordsBeforePlaces.has(before) || isRankWord(before))
}

/** Lines that say no more than where somebody lives are left out, so that a question on a line of its own stays pure. */
function questionBeside(mentions: readonly Mention[], text: string, words: readonly string[]): string | null {
  const named = new Set(mentions.flatMap(({ from, to }) => words.slice(from, to)))
  const saysNothing = (word: string) =>
    named.has(word) || wordsAround.has(word) || isRankWord(word) || /^\d{5}$/.test(word)
  const lines = text.split('\n').filter((line) => !comparableWords(line).every(saysNothing))
  return lines.join('\n').trim() || null
}
