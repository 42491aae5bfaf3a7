/** Makes Telegram's text with entities of what Lotse says: no markup, so nothing has to be escaped. */

import { FormattedString } from '@grammyjs/parse-mode'
import type { RichText, Span } from '../../src/domain/outbound.ts'
import { telegramLink } from './links.ts'

export function formattedText(text: RichText): FormattedString {
  return FormattedString.join(stretches(text).map(format))
}

/** Quotes that follow each other are one. */
function stretches(text: RichText): readonly (readonly Span[])[] {
  const found: Span[][] = []
  for (const span of text) {
    if (span.text === '') continue
    const last = found.at(-1)
    if (span.style === 'quote' && last?.[0]?.style === 'quote') last.push(span)
    else found.push([span])
  }
  return found
}

function format(stretch: readonly Span[]): FormattedString {
  const linked = FormattedString.join(stretch.map(link))
  const style = stretch[0]?.style
  switch (style) {
    case 'bold':
      return FormattedString.bold(linked)
    case 'quote':
      return isLong(linked.text) ? FormattedString.expandableBlockquote(linked) : FormattedString.blockquote(linked)
    case undefined:
      return linked
    default:
      return style satisfies never
  }
}

function link({ text, url }: Span): FormattedString {
  const address = url === undefined ? undefined : telegramLink(url)
  return address === undefined ? new FormattedString(text) : FormattedString.link(text, address)
}

/** Longer than that it takes a whole screen of a phone; Telegram then shows its beginning. */
const isLong = (quote: string) => quote.length > 600 || quote.trim().split('\n').length > 12
