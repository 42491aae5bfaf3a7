/** Where a person lives: what is a street beyond doubt, unless somebody asks for an office there, and what is said to be home. */

import type { Found, Reading } from './found.ts'
import { standsNear } from './nearness.ts'
import { addressWords, homeWords, officeWords, streetEndings, streetWords } from './address-words.ts'
import type { Stretch } from './plain-text.ts'
import { expressionsOf, stretchesOf } from './words.ts'

const house = "\\d{1,4}(?: ?[a-zа-я](?![\\p{L}'])| ?[/-] ?\\d{1,3}(?![\\d.:]))?(?![\\p{N}:]|[.,]\\d)"
const sign = '(?:№ ?|n[or]\\.? ?|nº ?|дом |д\\. ?|буд\\. ?|будинок |رقم |پلاک |numero |no: ?)?'
const flat = '(?:,? ?(?:кв|apt|apartment|app|whg|wohnung|bl|ap|daire|d)\\.? ?\\d{1,4})?'
const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}'.-]{0,30}"
const opening = `(?:(?:an der|am|an den|auf der|zum|zur|alte|alter|neue|obere|untere|große|kleine|${word}(?:er|en|e)) )?`
const ending = `(?:${streetEndings})\\.?`

/** Nobody doubts that it is one: "Musterstr. 5". */
const germanStreet = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!(?:der|die|den|dem|einer|meiner|unserer) )${opening}(?:[\\p{L}\\p{M}'-]{2,30}[ -]?)?${ending},? ?${sign}${house}${flat}`,
  'giu',
)
const otherStreets = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?:${streetWords})\\.? (?:${word},? ){1,4}?${sign}${house}${flat}`,
    `(?<![\\p{N}.,/:-])${house},? (?:(?:${streetWords}) (?:${word} ?){1,3}|${word}(?:${streetEndings})(?!\\p{L})|${word} (?:street|road|st|rd|avenue|lane|close))`,
  ].join('|'),
  'giu',
)
/** "Am Bahnhof 3" */
const unnamedStreet = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:[Aa]m|[Aa]n der|[Ii]m|[Aa]uf de[rm]|[Zz]u[mr]|[Bb]eim|[Uu]nter den) \\p{Lu}${word} ${house}`,
  'gu',
)

export function addressesIn({ plain, words }: Reading): readonly Found[] {
  const homes = stretchesOf(home, words)
  const offices = stretchesOf(office, words)
  const isAtHome = (street: Stretch) => standsNear(homes, street, { before: 60, behind: 40 })
  const isOffice = (street: Stretch) => standsNear(offices, street, { before: 40, behind: 20 })
  const certain = stretchesIn(plain, germanStreet).filter((street) => isAtHome(street) || !isOffice(street))
  const near = [otherStreets, unnamedStreet].flatMap((form) => stretchesIn(plain, form)).filter(isAtHome)
  return [...[...certain, ...near].map((street) => ({ ...street, kind: 'ADDRESS' as const })), ...namedIn(plain, words)]
}

function stretchesIn(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
}

const behindAddress = new RegExp(`^[ :=,-]{0,4}((?:${word} ){0,5}?${house}${flat})`, 'iu')
const mightCount = /(?:jahr|year|monat|month|kind|child|personen|people|zimmer|room)/iu
const farthest = 80

/** "My address is Am Markt 3": whatever ends with the number of a house. */
function namedIn(plain: string, words: Reading['words']): readonly Found[] {
  return stretchesOf(address, words).flatMap(({ to }) => {
    const [all, written] = behindAddress.exec(plain.slice(to, to + farthest)) ?? []
    if (all === undefined || written === undefined) return []
    const end = to + all.length
    return mightCount.test(plain.slice(to, end + 10)) ? [] : [{ kind: 'ADDRESS', from: end - written.length, to: end }]
  })
}

const home = expressionsOf(`${addressWords}, ${homeWords}`)
const address = expressionsOf(addressWords)
const office = expressionsOf(officeWords)
