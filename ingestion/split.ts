/** Cuts a page into passages along its headings and blocks: small enough to rank and quote, whole enough to understand. */

import type { Link, Passage } from '../src/domain/page.ts'
import type { Block, LinkedLine } from './blocks.ts'

/** A passage grows up to here. */
export const targetCharacters = 750
/** Blocks up to here stay whole, even if that makes a passage larger than its target. */
export const maxCharacters = 1000

export interface SplitOptions {
  readonly targetCharacters?: number
  readonly maxCharacters?: number
}

/** Lines that must not be parted. */
type Unit = readonly LinkedLine[]

/** What stands under one heading. */
interface Section {
  readonly headings: readonly string[]
  readonly blocks: Block[]
}

interface Chunk {
  readonly headings: readonly string[]
  readonly lines: readonly LinkedLine[]
}

interface Limits {
  readonly target: number
  readonly max: number
}

/**
 * Every line of the page comes exactly once and in order. A line longer than `maxCharacters` is parted at the ends of
 * its sentences; where it has none, the passage is as long as the line.
 */
export function splitIntoPassages(blocks: readonly Block[], options: SplitOptions = {}): Passage[] {
  const limits = { target: options.targetCharacters ?? targetCharacters, max: options.maxCharacters ?? maxCharacters }
  const chunked = sectionsOf(blocks).map((section) => chunksOf(section, limits))
  return mergeSmallSections(chunked, limits).map(toPassage)
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let above: { level: number; text: string }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      above = above.filter(({ level }) => level < block.level)
      above.push({ level: block.level, text: block.lines.map((line) => line.text).join(' ') })
      sections.push({ headings: above.map(({ text }) => text), blocks: [block] })
    } else {
      const section = sections.at(-1) ?? { headings: [], blocks: [] }
      if (sections.length === 0) sections.push(section)
      section.blocks.push(block)
    }
  }
  return sections
}

// ── Within a section ───────────────────────────────────────────────────────────────────────────────────────────────

function chunksOf({ headings, blocks }: Section, limits: Limits): Chunk[] {
  const chunks: LinkedLine[][] = []
  for (const unit of glued(
    blocks.flatMap((block) => unitsOf(block, limits)),
    limits,
  )) {
    const current = chunks.at(-1)
    if (current && belongsTo(current, unit, limits)) current.push(...unit)
    else chunks.push([...titleFor(unit, current ?? [], limits), ...unit])
  }
  const [beforeLast, last] = chunks.slice(-2)
  if (beforeLast && last && isTiny(last, limits) && sizeOf(beforeLast) + sizeOf(last) <= limits.max) {
    beforeLast.push(...last)
    chunks.pop()
  }
  return chunks.map((lines) => ({ headings, lines }))
}

function belongsTo(current: readonly LinkedLine[], unit: Unit, { target, max }: Limits): boolean {
  const [size, more] = [sizeOf(current), sizeOf(unit)]
  if (isTiny(current, { target, max })) return size + more <= max
  // What looks like a heading opens a passage rather than ending up in the middle of one.
  if (size >= target / 2 && unit[0] && unit.length > 1 && looksLikeTitle(unit[0])) return false
  return size + more <= target
}

/** A short line after full sentences is about what follows: it leaves the passage that it would have closed. */
function titleFor(unit: Unit, current: LinkedLine[], { max }: Limits): readonly LinkedLine[] {
  const [beforeLast, last] = current.slice(-2)
  if (!beforeLast || !last || !looksLikeTitle(last) || looksLikeTitle(beforeLast)) return []
  return last.text.length + 1 + sizeOf(unit) <= max ? current.splice(-1) : []
}

/** A paragraph is one unit; of a list, each entry with the lines below it; of a table, each row. */
function unitsOf(block: Block, { max }: Limits): Unit[] {
  if (sizeOf(block.lines) <= max) return [block.lines]
  const lines = block.lines.flatMap((line) => (line.text.length > max ? sentencesOf(line, max) : [line]))
  if (block.kind !== 'list') return lines.map((line) => [line])
  const entries: LinkedLine[][] = []
  for (const line of lines) {
    const entry = entries.at(-1)
    if (entry && line.kind === 'text' && sizeOf(entry) + line.text.length <= max) entry.push(line)
    else entries.push([line])
  }
  return entries
}

/** Ties lines that introduce something (headings, "You need:") to the first of what they introduce. */
function glued(units: readonly Unit[], { max }: Limits): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const before = result.at(-1)
    const last = before?.at(-1)
    if (!before || !last || !introduces(last, unit)) result.push(unit)
    else if (sizeOf(before) + sizeOf(unit) <= max) result.splice(-1, 1, [...before, ...unit])
    else if (before.length > 1 && last.kind !== 'heading' && last.text.length + sizeOf(unit) <= max) {
      result.splice(-1, 1, before.slice(0, -1), [last, ...unit])
    } else result.push(unit)
  }
  return result
}

function introduces(line: LinkedLine, next: Unit): boolean {
  const [first] = next
  if (line.kind === 'heading') return true
  if (line.kind !== 'text' || !first) return false
  return first.kind === 'entry' || /[:：]$/.test(line.text) || (looksLikeTitle(line) && !looksLikeTitle(first))
}

/** Headings that editors wrote as plain lines: short, and not closed like a sentence. */
function looksLikeTitle({ kind, text }: LinkedLine): boolean {
  return kind === 'text' && text.length <= 80 && /\p{L}/u.test(text) && !/[.!;,:…。！；，：।۔؛،]$/u.test(text)
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

function sentencesOf(line: LinkedLine, max: number): LinkedLine[] {
  const texts: string[] = []
  for (const { segment } of sentences.segment(line.text)) {
    const text = texts.at(-1)
    if (text !== undefined && text.length + segment.length <= max) texts.splice(-1, 1, text + segment)
    else texts.push(segment)
  }
  const homes = homesOf(line.links, texts)
  return texts.map((text, i) => ({
    kind: i === 0 ? line.kind : 'text',
    text: text.trim(),
    links: homes.get(i) ?? [],
  }))
}

/** Links stand in the order of the text, so each is looked for from where the last one was found. */
function homesOf(links: readonly Link[], texts: readonly string[]): Map<number, Link[]> {
  const whole = texts.join('')
  const homes = new Map<number, Link[]>(texts.map((_, i) => [i, []]))
  let [home, start, position] = [0, 0, 0]
  for (const link of links) {
    const found = whole.indexOf(link.text, position)
    if (found >= 0) position = found
    for (let length = texts[home]?.length ?? 0; position >= start + length; length = texts[home]?.length ?? 0) {
      start += length
      home++
    }
    homes.get(home)?.push(link)
  }
  return homes
}

// ── Across sections ────────────────────────────────────────────────────────────────────────────────────────────────

/** Sections that fit into one passage join their neighbours under the same parent, as long as there is room. */
function mergeSmallSections(sections: readonly (readonly Chunk[])[], limits: Limits): Chunk[] {
  const merged: Chunk[] = []
  let isLastWhole = false
  for (const chunks of sections) {
    const [only] = chunks
    const last = merged.at(-1)
    if (only && chunks.length === 1 && last && isLastWhole && canJoin(last, only, limits)) {
      merged.splice(-1, 1, {
        headings: commonStart(last.headings, only.headings),
        lines: [...last.lines, ...only.lines],
      })
    } else {
      for (const chunk of chunks) merged.push(chunk)
      isLastWhole = chunks.length === 1
    }
  }
  return merged
}

function canJoin(last: Chunk, next: Chunk, limits: Limits): boolean {
  const parent = last.headings.slice(0, -1)
  const size = sizeOf(last.lines) + sizeOf(next.lines)
  const isWorthIt = isTiny(last.lines, limits) || isTiny(next.lines, limits)
  return commonStart(parent, next.headings).length === parent.length && size <= (isWorthIt ? limits.max : limits.target)
}

function commonStart(a: readonly string[], b: readonly string[]): string[] {
  const end = a.findIndex((heading, i) => heading !== b[i])
  return a.slice(0, end < 0 ? undefined : end)
}

function isTiny(lines: readonly LinkedLine[], { target }: Limits): boolean {
  return sizeOf(lines) < target / 4
}

/** Characters, with one for the end of each line. */
function sizeOf(lines: readonly LinkedLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length + 1, 0)
}

function toPassage({ headings, lines }: Chunk): Passage {
  const links = lines.flatMap((line) => line.links)
  return {
    headings,
    lines: lines.map(({ kind, text }) => ({ kind, text })),
    links: [...new Map(links.toReversed().map((link) => [link.url, link])).values()].toReversed(),
  }
}
