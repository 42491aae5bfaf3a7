/** Turns the HTML that editors wrote into blocks of lines, word for word as readers see them. */

import { Parser } from 'htmlparser2'
import { createBlockBuilder } from './block-builder.ts'
import type { Block } from './blocks.ts'
import { leadsToImage, linksInText, toLink } from './links.ts'
import { isHidden, visibleLine } from './visible-text.ts'

/** Part of every fingerprint: a higher number has all pages read anew. Raise it whenever the same HTML gives other blocks. */
export const CLEANING_VERSION = 1

const maxDepth = 512
const maxCharacters = 8 * 1024 * 1024

/** HTML that nobody could have meant to be read: nested or long beyond measure. */
export class UnreadableHtml extends Error {
  override readonly name = 'UnreadableHtml'
}

/** Elements that never show text of their own. */
const dropped = new Set(
  (
    'script style noscript template head title meta link xml iframe object embed applet audio video canvas svg ' +
    'select datalist textarea input progress meter'
  ).split(' '),
)

/** Elements that begin and end a paragraph. */
const paragraphs = new Set(
  (
    'p div section article main aside header footer nav address blockquote pre figure figcaption form fieldset legend ' +
    'details hr center body html hgroup'
  ).split(' '),
)

const bold = new Set(['b', 'strong', 'th', 'summary'])

/**
 * Reads in one pass, keeping nothing but the open elements: neither depth nor size can exhaust stack or memory.
 *
 * @param options.baseUrl what relative links are relative to
 * @throws UnreadableHtml
 */
export function cleanHtml(html: string, { baseUrl }: { readonly baseUrl: string }): Block[] {
  if (html.length > maxCharacters) throw new UnreadableHtml(`it is longer than ${maxCharacters} characters`)
  const builder = createBlockBuilder((text, known) => linksInText(text, known, baseUrl))
  let depth = 0
  let hiddenBelow = Infinity
  let boldDepth = 0
  let wasBreak = false
  let anchor: { href: string; text: string; label: string; line: number | undefined } | undefined

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > maxDepth) throw new UnreadableHtml(`its elements are nested more than ${maxDepth} deep`)
      if (depth > hiddenBelow) return
      if (dropped.has(name) || isHidden(attributes)) hiddenBelow = depth
      else open(name, attributes)
    },
    ontext(text) {
      if (depth >= hiddenBelow) return
      wasBreak &&= text.trim() === ''
      builder.addText(text, boldDepth > 0)
      if (anchor) addToAnchor(text)
    },
    onclosetag(name, isImplied) {
      // A paragraph that nothing closed goes on behind the end of the bold print that it stands in.
      if (depth < hiddenBelow && !(isImplied && paragraphs.has(name))) close(name)
      if (depth-- === hiddenBelow) hiddenBelow = Infinity
    },
  })
  parser.end(html)
  return builder.finish()

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (bold.has(name)) boldDepth++
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level !== undefined) builder.openHeading(Number(level))
    else if (name === 'br') lineBreak()
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') builder.openList()
    else if (name === 'li' || name === 'dd') builder.openEntry()
    else if (name === 'dt') builder.endLine()
    else if (name === 'table') builder.openTable()
    else if (name === 'tr' || name === 'caption') builder.openRow()
    else if (name === 'td' || name === 'th') builder.openCell()
    else if (name === 'a' || name === 'area') openAnchor(attributes)
    else if (name === 'img') image(attributes)
    else if (paragraphs.has(name) || name === 'summary') builder.endParagraph()
  }

  function close(name: string): void {
    if (bold.has(name) && boldDepth > 0) boldDepth--
    if (/^h[1-6]$/.test(name)) builder.closeHeading()
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') builder.closeList()
    else if (name === 'table') builder.closeTable()
    else if (name === 'a' || name === 'area') closeAnchor()
    else if (name === 'li' || name === 'dt' || name === 'dd') builder.endLine()
    else if (paragraphs.has(name) || name === 'summary') builder.endParagraph()
  }

  /** Two breaks in a row are how editors part paragraphs. */
  function lineBreak(): void {
    if (wasBreak) builder.endParagraph()
    else builder.endLine()
    wasBreak = true
  }

  function openAnchor(attributes: Readonly<Record<string, string>>): void {
    closeAnchor()
    const href = attributes['href']
    if (href !== undefined) anchor = { href, text: '', label: attributes['title'] ?? '', line: undefined }
  }

  function addToAnchor(text: string): void {
    if (!anchor) return
    anchor.text += text
    if (text.trim() !== '') anchor.line ??= builder.currentLine()
  }

  function closeAnchor(): void {
    if (!anchor) return
    const { href, text, label, line } = anchor
    anchor = undefined
    const shown = visibleLine(text)
    const link = toLink(href, shown || visibleLine(label), baseUrl)
    if (link && (shown !== '' || !leadsToImage(link))) builder.addLink(link, line ?? Infinity)
  }

  /** An image speaks where it is all that a link holds, or where its editor described it in words. */
  function image(attributes: Readonly<Record<string, string>>): void {
    const alt = visibleLine(attributes['alt'] ?? '')
    if (anchor) anchor.label ||= alt
    else if (isDescription(alt) && !isIcon(attributes)) {
      builder.endParagraph()
      builder.addText(alt, false)
      builder.endParagraph()
    }
  }
}

/** File names and single words (`001-internet`, `printer`, `Logo`) say nothing to a reader. */
function isDescription(alt: string): boolean {
  return alt.split(' ').length >= 3 && !/\.\w{3,4}$/.test(alt)
}

function isIcon(attributes: Readonly<Record<string, string>>): boolean {
  const width = attributes['width'] ?? /(?:^|;)\s*width:\s*(\d+)px/.exec(attributes['style'] ?? '')?.[1]
  return width !== undefined && Number.parseInt(width, 10) <= 48
}
