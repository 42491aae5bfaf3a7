/** Gathers lines, blocks and tables while a page is read from front to back. */

import type { Link } from '../src/domain/page.ts'
import { headingOf, tableOf, toBlock, unique, type Block, type Draft, type LinkedLine } from './blocks.ts'
import { visibleLine } from './visible-text.ts'

interface Table {
  readonly rows: Draft[][][]
  readonly outer: Pick<State, 'sink' | 'listDepth' | 'startsEntry' | 'heading'>
}

interface State {
  sink: Draft[]
  /** Of the block under way. */
  lines: LinkedLine[]
  isBold: boolean
  listDepth: number
  startsEntry: boolean
  /** Level of the heading under way, 0 outside. */
  heading: number
  text: string
  /** Whether `text` shows anything. */
  hasText: boolean
  links: Link[]
  /** Links without a line to stand in yet. */
  homeless: Link[]
}

export function createBlockBuilder(textLinks: (text: string, known: readonly Link[]) => readonly Link[]) {
  const blocks: Draft[] = []
  const tables: Table[] = []
  const state: State = {
    sink: blocks,
    lines: [],
    isBold: true,
    listDepth: 0,
    startsEntry: false,
    heading: 0,
    text: '',
    hasText: false,
    links: [],
    homeless: [],
  }

  function addText(text: string, isBold: boolean): void {
    state.text += text
    if (visibleLine(text) === '') return
    state.hasText = true
    if (!isBold) state.isBold = false
  }

  /** A link stands in the line in which its text begins; one without text joins the last line or the next. */
  function addLink(link: Link, startsInLine: number): void {
    const line = state.lines[startsInLine]
    if (line) state.lines[startsInLine] = { ...line, links: [...line.links, link] }
    else if (state.hasText) state.links.push(link)
    else if (!attachToLast(link)) state.homeless.push(link)
  }

  function attachToLast(link: Link): boolean {
    const lines = state.lines.length > 0 ? state.lines : state.sink.at(-1)?.lines
    const last = lines?.pop()
    if (lines === undefined || last === undefined) return false
    lines.push({ ...last, links: [...last.links, link] })
    return true
  }

  function endLine(): void {
    const text = visibleLine(state.text)
    Object.assign(state, { text: '', hasText: false })
    if (text === '') return
    const anchors = [...state.homeless.splice(0), ...state.links.splice(0)]
    const kind = state.heading > 0 ? 'heading' : state.startsEntry ? 'entry' : 'text'
    state.lines.push({ kind, text, links: anchors })
    state.startsEntry = false
  }

  /** Ends the line, and outside of lists the block too: a paragraph within an entry belongs to the list. */
  function endParagraph(): void {
    endLine()
    if (state.listDepth === 0) endBlock()
  }

  function endBlock(): void {
    endLine()
    const { lines, heading, isBold } = state
    if (lines.length > 0) {
      if (heading > 0) state.sink.push(headingOf(lines, heading))
      else state.sink.push({ kind: state.listDepth > 0 ? 'list' : 'paragraph', level: 0, lines, isBold })
    }
    // A heading that was never closed ends with its first paragraph.
    if (lines.length > 0) state.heading = 0
    state.lines = []
    state.isBold = true
  }

  function openHeading(level: number): void {
    endBlock()
    state.heading = level
  }

  function closeHeading(): void {
    endBlock()
    state.heading = 0
  }

  /** The sentence before a list stays a block of its own; splitting keeps the two together. */
  function openList(): void {
    if (state.listDepth === 0) endBlock()
    else endLine()
    state.listDepth++
  }

  function closeList(): void {
    if (state.listDepth === 1) endBlock()
    else endLine()
    if (state.listDepth > 0) state.listDepth--
    state.startsEntry = false
  }

  function openEntry(): void {
    endLine()
    state.startsEntry = state.listDepth > 0
  }

  function openTable(): void {
    endBlock()
    const { sink, listDepth, startsEntry, heading } = state
    tables.push({ rows: [], outer: { sink, listDepth, startsEntry, heading } })
    Object.assign(state, { listDepth: 0, startsEntry: false, heading: 0 })
    openRow()
  }

  function openRow(): void {
    endBlock()
    tables.at(-1)?.rows.push([])
    openCell()
  }

  function openCell(): void {
    endBlock()
    const row = tables.at(-1)?.rows.at(-1)
    if (!row) return
    // What stands before the first cell of a row has no right to; it gets a cell of its own, most often an empty one.
    state.sink = []
    state.listDepth = 0
    row.push(state.sink)
  }

  function closeTable(): void {
    const table = tables.pop()
    if (!table) return
    endBlock()
    Object.assign(state, table.outer)
    for (const block of tableOf(table.rows)) state.sink.push(block)
  }

  function finish(): Block[] {
    while (tables.length > 0) closeTable()
    endBlock()
    for (const link of state.homeless) {
      blocks.push({
        kind: 'paragraph',
        level: 0,
        isBold: false,
        lines: [{ kind: 'text', text: link.text, links: [link] }],
      })
    }
    return blocks.map(toBlock).map(withAllLinks)
  }

  function withAllLinks(block: Block): Block {
    const lines = block.lines.map((line) => ({
      ...line,
      links: unique([...line.links, ...textLinks(line.text, line.links)]),
    }))
    return { ...block, lines }
  }

  return {
    addText,
    addLink,
    endLine,
    endParagraph,
    openHeading,
    closeHeading,
    openList,
    closeList,
    openEntry,
    openTable,
    openRow,
    openCell,
    closeTable,
    finish,
    currentLine: () => state.lines.length,
  }
}
