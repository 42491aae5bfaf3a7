/** Fourth step of a turn: what is shown as a page's words must stand in that page, word for word. */

import type { Verifier } from '../ports/answering.ts'
import type { Quote } from '../domain/turn.ts'
import { unitsOf } from './draft-extract/units.ts'

export const quoteVerifier: Verifier = {
  async verify(_turn, draft) {
    return { ...draft, quotes: draft.quotes.filter(standsInItsPage) }
  },
}

/** One stretch of whole sentences, entries and rows of the page: none left out, cut, changed or moved. */
function standsInItsPage({ page, lines }: Quote): boolean {
  const pageLines = [page.title, ...unitsOf(page).flatMap((unit) => unit.lines)].map(squeezed)
  const quoted = lines.map(squeezed)
  const isThere = pageLines.some((_, at) => quoted.every((line, i) => pageLines[at + i] === line))
  return isThere && quoted.length > 0
}

const squeezed = (line: string) => line.replace(/\s+/g, ' ').trim()
