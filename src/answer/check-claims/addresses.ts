/** House numbers: a street keeps the number that it has in the page. */

import type { ClaimProblem } from './claim.ts'
import { plainText } from './plain-text.ts'

const streetEnd =
  'stra(?:ß|ss)e|str\\.?|weg|platz|allee|gasse|ring|ufer|damm|park|hof|markt|graben|berg|feld|wall|steig|chaussee|promenade|brücke|tor|garten|anger'
const address = new RegExp(
  `(?<street>(?<![\\p{L}])\\p{L}*(?:${streetEnd}))[ ,]{1,2}(?:nr\\.? ?)?(?<number>\\d{1,4} ?(?:[a-h](?![\\p{L}]))?)(?![\\d:]|[.,]\\d)`,
  'giu',
)

/** Streets that the page doesn't have are names that it doesn't have; they are looked for elsewhere. */
export function addressProblems(sentence: string, pages: string): readonly ClaimProblem[] {
  const numbers = new Map<string, Set<string>>()
  for (const { street, number } of addressesIn(pages))
    numbers.set(street, (numbers.get(street) ?? new Set()).add(number))
  return addressesIn(sentence)
    .filter(({ street, number }) => numbers.get(street)?.has(number) === false)
    .map(({ written }) => ({ kind: 'address', found: written }))
}

function addressesIn(text: string) {
  return Array.from(plainText(text).matchAll(address), ({ 0: written, groups }) => ({
    written,
    street: (groups?.['street'] ?? '').toLowerCase().replace(/(?:strasse|str\.?)$/, 'straße'),
    number: (groups?.['number'] ?? '').toLowerCase().replaceAll(' ', ''),
  }))
}
