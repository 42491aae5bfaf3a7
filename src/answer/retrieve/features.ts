/** What is known of a page that may be the one asked for, in numbers that its rank is made of. */

import type { MatchedPage, WordMatches } from '../../domain/ranking.ts'

/**
 * `match` is the question as a whole against the best passage, the page and its titles; `passage`, `page` and `title`
 * say how evenly the question's words are covered there. All are measured by their mean and spread over the pages that
 * one question found.
 */
export const featureNames = [
  'ownMatch',
  'ownPage',
  'originalMatch',
  'originalPassage',
  'originalPage',
  'originalTitle',
  'length',
] as const

export type Features = Readonly<Record<(typeof featureNames)[number], number>>

/** In a page's match: of the mean of its passages, and of its titles, beside the best passage. */
export const shares = { mean: 0.4, title: 1.4 } as const

/** A page without one of its two versions is taken to match in it as well as in the other. */
export function featuresOf(pages: readonly MatchedPage[]): readonly Features[] {
  const own = spread(pages, ({ own }) => own)
  const original = spread(pages, ({ original }) => original)
  const lengths = pages.map((page) => Math.log(1 + ((page.own ?? page.original)?.passages.length ?? 0)))
  const length = standardised(lengths)
  return pages.map((_, i) => {
    const [ownHere, originalHere] = [own[i] ?? original[i], original[i] ?? own[i]]
    return {
      ownMatch: ownHere?.match ?? 0,
      ownPage: ownHere?.page ?? 0,
      originalMatch: originalHere?.match ?? 0,
      originalPassage: originalHere?.passage ?? 0,
      originalPage: originalHere?.page ?? 0,
      originalTitle: originalHere?.title ?? 0,
      length: length[i] ?? 0,
    }
  })
}

interface Coverage {
  readonly match: number
  readonly passage: number
  readonly page: number
  readonly title: number
}

function spread(
  pages: readonly MatchedPage[],
  version: (page: MatchedPage) => WordMatches | null,
): readonly (Coverage | undefined)[] {
  const coverages = pages.map((page) => {
    const matches = version(page)
    return matches === null ? undefined : coverageOf(matches)
  })
  const measured = (name: keyof Coverage) => standardised(coverages.map((coverage) => coverage?.[name]))
  const [match, passage, page, title] = [measured('match'), measured('passage'), measured('page'), measured('title')]
  return coverages.map((coverage, i) =>
    coverage === undefined
      ? undefined
      : { match: match[i] ?? 0, passage: passage[i] ?? 0, page: page[i] ?? 0, title: title[i] ?? 0 },
  )
}

/** A word that is there a second time says less than another word: hence the roots. */
function coverageOf({ title, passages }: WordMatches): Coverage {
  const wholes = passages.map(sum)
  return {
    match: Math.max(...wholes) + shares.mean * (sum(wholes) / passages.length) + shares.title * sum(title),
    passage: Math.max(...passages.map((passage) => sum(passage.map(Math.sqrt)))),
    page: sum(title.map((_, word) => Math.sqrt(Math.max(...passages.map((passage) => passage[word] ?? 0))))),
    title: sum(title.map(Math.sqrt)),
  }
}

/** Distances from the mean in standard deviations; what is not known is left out. */
function standardised(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const known = values.filter((value) => value !== undefined)
  const mean = sum(known) / known.length
  const deviation = Math.sqrt(sum(known.map((value) => (value - mean) ** 2)) / known.length)
  return values.map((value) => (value === undefined ? undefined : (value - mean) / (deviation || 1)))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
