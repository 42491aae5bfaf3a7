/** An excerpt, cut into what was looked for and what stands around it. */

export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
  /** Where it begins. */
  readonly at: number
}

interface Mark {
  readonly start: number
  readonly end: number
}

/** Marks that overlap, run backwards or reach out of the text lose nothing of it, and repeat nothing. */
export function stretches(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    const to = Math.min(end, text.length)
    if (to <= from) continue
    if (from > at) found.push({ text: text.slice(at, from), isMarked: false, at })
    found.push({ text: text.slice(from, to), isMarked: true, at: from })
    at = to
  }
  if (at < text.length) found.push({ text: text.slice(at), isMarked: false, at })
  return found
}
