/** Cuts what Lotse says into messages that Telegram takes. */

import type { Button, Outbound, OutboundText, RichText, Span } from '../../src/domain/outbound.ts'
import { cutOf, type Stretch } from './cut.ts'

/** In UTF-16 units. */
export const longest = { text: 4_096, caption: 1_024 } as const

/** Telegram forgets styles and links beyond that. */
const mostEntities = 100

/**
 * Buttons and preview stay with the last text, the quoted question with the first.
 *
 * A button that shares the location hangs on Telegram's other kind of keyboard, of which a message has one or the
 * other; beside other buttons it comes in a message of its own.
 */
export function fit(content: Outbound): readonly Outbound[] {
  switch (content.kind) {
    case 'acknowledge':
      return [content]
    case 'file':
      return fitCaption(content)
    case 'text':
      return fitText(content)
    default:
      return content satisfies never
  }
}

function fitText(content: OutboundText): readonly OutboundText[] {
  const shareLocation = content.buttons.flat().find((button) => button.kind === 'share-location')
  if (shareLocation === undefined) return fitLength(content)
  const others = withoutShareLocation(content.buttons)
  // A message with a keyboard of this kind can't take the place of another.
  if (others.length === 0) return fitLength({ ...content, buttons: [[shareLocation]], replaces: null })
  return [...fitLength({ ...content, buttons: others }), plain([{ text: shareLocation.label }], [[shareLocation]])]
}

export function withoutShareLocation(buttons: OutboundText['buttons']): readonly (readonly Button[])[] {
  const rows = buttons.map((row) => row.filter((button) => button.kind !== 'share-location'))
  return rows.filter((row) => row.length > 0)
}

function fitLength(content: OutboundText): readonly OutboundText[] {
  const parts = splitText(content.text, longest.text)
  const last = parts.length - 1
  return parts.map((text, i) => ({
    kind: 'text',
    text,
    buttons: i === last ? content.buttons : [],
    repliesTo: i === 0 ? content.repliesTo : null,
    replaces: last === 0 ? content.replaces : null,
    preview: i === last ? content.preview : null,
  }))
}

function fitCaption(content: Extract<Outbound, { kind: 'file' }>): readonly Outbound[] {
  const [caption, ...rest] = splitText([{ text: content.caption }], longest.caption).map(wholeOf)
  const texts = splitText([{ text: rest.join('') }], longest.text).filter((text) => !isBlank(text))
  return [{ ...content, caption: caption ?? '' }, ...texts.map((text) => plain(text, []))]
}

const plain = (text: RichText, buttons: OutboundText['buttons']): OutboundText => ({
  kind: 'text',
  text,
  buttons,
  repliesTo: null,
  replaces: null,
  preview: null,
})

/** Parts that are together the whole, but for those that nothing is to be seen of, which Telegram refuses. */
export function splitText(text: RichText, units: number): readonly RichText[] {
  const whole = wholeOf(text)
  const spans = placed(text)
  const stretches = stretchesOf(spans)
  const parts: RichText[] = []
  for (let from = 0; from < whole.length;) {
    const furthest = Math.min(from + units, endOfEntities(spans, from), whole.length)
    const to = furthest === whole.length ? furthest : cutOf(whole, { from, furthest }, stretches)
    parts.push(slice(spans, from, to))
    from = to
  }
  const seen = parts.filter((part) => !isBlank(part))
  return seen.length === 0 ? [text] : seen
}

interface PlacedSpan {
  readonly span: Span
  readonly from: number
  readonly to: number
}

function placed(text: RichText): readonly PlacedSpan[] {
  let from = 0
  return text
    .filter((span) => span.text !== '')
    .map((span) => ({ span, from, to: (from += span.text.length) }))
    .map(({ span, to }) => ({ span, from: to - span.text.length, to }))
}

/** Lines of one quote are often spans of their own, which are kept together all the same. */
function stretchesOf(spans: readonly PlacedSpan[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let style: { style: Span['style']; from: number; to: number } | undefined
  for (const { span, from, to } of spans) {
    if (span.url !== undefined) stretches.push({ from, to, kind: 'link' })
    if (style !== undefined && style.style === span.style) style.to = to
    else style = { style: span.style, from, to }
    if (span.style !== undefined && from === style.from)
      stretches.push(Object.assign(style, { kind: 'style' as const }))
  }
  return stretches
}

/** Where the first span begins that would be one entity too many. */
function endOfEntities(spans: readonly PlacedSpan[], from: number): number {
  let entities = 0
  for (const { span, from: start, to } of spans) {
    if (to <= from) continue
    entities += (span.style === undefined ? 0 : 1) + (span.url === undefined ? 0 : 1)
    if (entities > mostEntities) return start
  }
  return Infinity
}

function slice(spans: readonly PlacedSpan[], from: number, to: number): RichText {
  return spans
    .filter((placed) => placed.from < to && placed.to > from)
    .map(({ span, from: start }) => ({ ...span, text: span.text.slice(Math.max(0, from - start), to - start) }))
}

const wholeOf = (text: RichText) => text.map((span) => span.text).join('')

const isBlank = (text: RichText) => wholeOf(text).trim() === ''
