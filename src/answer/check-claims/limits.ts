/** The most and the least: "at least 3" where the page says "at most 3". */

import type { ClaimProblem } from './claim.ts'
import { alternativesOf, lowerCase, plainText, wholeWords } from './plain-text.ts'
import { inDigits } from './values/in-digits.ts'
import { atLeast, atMost, atMostInPages } from './words/limits.ts'

interface LimitedNumber {
  readonly written: string
  readonly number: string
  readonly limit: 'most' | 'least'
}

const most = wholeWords(alternativesOf(atMost))
const mostInPages = wholeWords(alternativesOf(`${atMost}|${atMostInPages}`))
const least = wholeWords(alternativesOf(atLeast))
/** Right before the number, with no more than a short word between; Arabic and French may say it behind. */
const limited = (marker: string) => new RegExp(`(?:${marker}) (?:[\\p{L}'€]+ )?(?<number>\\d[\\d.,]*)`, 'gu')

export function limitProblems(sentence: string, pages: string, languages: LanguagesOf): readonly ClaimProblem[] {
  const known = Map.groupBy(limitedIn(pages, languages.page, mostInPages), ({ number }) => number)
  return limitedIn(sentence, languages.sentence, most)
    .filter(({ number, limit }) => known.get(number)?.every((other) => other.limit !== limit) === true)
    .map(({ written }) => ({ kind: 'limit', found: written }))
}

interface LanguagesOf {
  readonly sentence: string
  readonly page: string
}

function limitedIn(text: string, language: string, most: RegExp): readonly LimitedNumber[] {
  const plain = inDigits(lowerCase(plainText(text)), language, { isPage: false })
  const found: LimitedNumber[] = []
  const find = (marker: RegExp, limit: LimitedNumber['limit'], where: string) => {
    for (const { 0: written, groups } of where.matchAll(limited(marker.source))) {
      found.push({
        written,
        limit,
        number: (groups?.['number'] ?? '').replace(/[.,]+$/, '').replace(/[.,](?=\d{3})/g, ''),
      })
    }
  }
  find(most, 'most', plain)
  // "No more than" holds "more than"
  find(least, 'least', plain.replace(most, ' '))
  return found
}
