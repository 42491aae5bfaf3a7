/** Fourth step of a turn: what is shown as a page's words must stand in that page, word for word. */

import type { Verifier } from '../ports.ts'
import type { Quote } from '../domain/turn.ts'

export const quoteVerifier: Verifier = {
  async verify(_turn, draft) {
    return { ...draft, quotes: draft.quotes.filter(standsInItsPage) }
  },
}

/** The quote is one stretch of the page: nothing left out within it, nothing rearranged. */
function standsInItsPage({ page, lines }: Quote): boolean {
  const words = page.passages.flatMap((passage) => passage.lines).filter((line) => line.kind !== 'fact')
  const pageText = squeezed([page.title, ...words.map((line) => line.text)])
  const quoted = squeezed(lines)
  return quoted !== '' && pageText.includes(quoted)
}

const squeezed = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim()
