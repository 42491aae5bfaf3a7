/** A message's text as paragraphs and quotations. Nothing in it is markup. */

import type { RichText, Span } from '../../../../src/domain/outbound.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl, splitAtUrls } from '../../page/browser/links.ts'

/** Each block finds its direction by its first letter, unless one is given. */
export function richText(text: RichText, attributes: { readonly dir?: string } = { dir: 'auto' }): HTMLElement[] {
  const blocks: HTMLElement[] = []
  let isQuoting = false
  for (const span of text) {
    const isQuote = span.style === 'quote'
    const [first = '', ...others] = isQuote ? [span.text] : span.text.split(/\n{2,}/)
    if (isQuote !== isQuoting || blocks.length === 0) blocks.push(element(isQuote ? 'blockquote' : 'p', attributes))
    isQuoting = isQuote
    blocks[blocks.length - 1]?.append(...inline({ ...span, text: first }))
    for (const paragraph of others) blocks.push(element('p', attributes, ...inline({ ...span, text: paragraph })))
  }
  return blocks.filter(({ textContent }) => textContent.trim() !== '')
}

function inline({ text, style, url }: Span): readonly (Node | string)[] {
  const safe = url === undefined ? undefined : safeUrl(url)
  const parts = safe === undefined ? linkified(text) : [outwardLink(safe, {}, text)]
  return style === 'bold' ? [element('strong', {}, ...parts)] : parts
}

/** Addresses that stand in the text lead somewhere, too. */
function linkified(text: string): readonly (Node | string)[] {
  return splitAtUrls(text).map((stretch) =>
    stretch.url === undefined ? stretch.text : outwardLink(stretch.url, { dir: 'ltr' }, stretch.text),
  )
}
