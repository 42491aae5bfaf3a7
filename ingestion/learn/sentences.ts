/** The sentences of a page's lines: what is aligned with its translation. */

/** Shorter lines are headings or list entries and stay whole. */
const wholeBelow = 40

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

export function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.length < wholeBelow ? [line] : sentencesOfLine(line))).filter(hasLetters)
}

function sentencesOfLine(line: string): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment.trim())
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text)
