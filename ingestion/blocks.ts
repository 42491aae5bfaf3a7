/** What a page is made of, and how headings and tables are told from what only looks like them. */

import type { Line, Link } from '../src/domain/page.ts'

/** A line with the links that stand in it. */
export interface LinkedLine extends Line {
  readonly links: readonly Link[]
}

/** What belongs together on a page. A list holds its nested lists; a table's lines are rows. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly LinkedLine[] }
  | { readonly kind: 'paragraph' | 'list' | 'table'; readonly lines: readonly LinkedLine[] }

/** Below `h6`: a paragraph that is all bold and introduces what follows. */
const boldHeadingLevel = 7
const maxHeadingCharacters = 160
const maxBoldHeadingCharacters = 100
const maxCellCharacters = 400

/** A block whose kind may still change once its neighbours are known. */
export interface Draft {
  kind: Block['kind']
  level: number
  lines: LinkedLine[]
  /** Nothing in it but bold letters. */
  isBold: boolean
}

/** Some editors set whole addresses as headings for their size; those stay paragraphs. */
export function headingOf(lines: LinkedLine[], level: number): Draft {
  const text = lines.map((line) => line.text).join(' ')
  if (lines.length > 2 || text.length > maxHeadingCharacters) {
    const plain = lines.map((line): LinkedLine => ({ ...line, kind: 'text' }))
    return { kind: 'paragraph', level: 0, isBold: false, lines: plain }
  }
  const links = lines.flatMap((line) => line.links)
  return { kind: 'heading', level, isBold: true, lines: [{ kind: 'heading', text, links }] }
}

/** Rows where a table holds data; the cells' own blocks, one after another, where it only arranges them. */
export function tableOf(rows: readonly Draft[][][]): Draft[] {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0)).filter((row) => row.length > 0)
  const isLayout = filled.every((row) => row.length < 2) || filled.some((row) => row.some(isArrangement))
  if (isLayout) return filled.flat(2)
  const lines = filled.map((row): LinkedLine => {
    const cells = row.map((cell) => cell.flatMap((block) => block.lines))
    const text = cells.map((cell) => cell.map((line) => line.text).join(' ')).join('\t')
    return { kind: 'row', text, links: cells.flat().flatMap((line) => line.links) }
  })
  return [{ kind: 'table', level: 0, isBold: false, lines }]
}

function isArrangement(cell: readonly Draft[]): boolean {
  const characters = cell.flatMap((block) => block.lines).reduce((sum, line) => sum + line.text.length, 0)
  return characters > maxCellCharacters || cell.some((block) => block.kind !== 'paragraph')
}

export function toBlock(draft: Draft, index: number, all: readonly Draft[]): Block {
  const { kind, level, lines } = draft
  if (kind === 'heading') return { kind, level, lines }
  const [only] = lines
  const next = all[index + 1]
  if (only && lines.length === 1 && next && introduces(draft, only, next)) {
    return { kind: 'heading', level: boldHeadingLevel, lines: [{ ...only, kind: 'heading' }] }
  }
  return { kind, lines }
}

function introduces(draft: Draft, line: LinkedLine, next: Draft): boolean {
  return (
    draft.kind === 'paragraph' &&
    draft.isBold &&
    line.links.length === 0 &&
    line.text.length <= maxBoldHeadingCharacters &&
    !/[.!。।۔]$/u.test(line.text) &&
    !(next.kind === 'list' && /[:：]$/.test(line.text)) &&
    next.kind !== 'heading' &&
    !(next.kind === 'paragraph' && next.isBold && next.lines.length === 1)
  )
}

export function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.url} ${link.text}`, link])).values()]
}
