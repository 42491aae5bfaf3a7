/** Words from elsewhere: shown as they are, as text, with the addresses in them as links. */

import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { safeUrl, splitAtUrls } from '../../../adapters/http/page/browser/links.ts'
import type { RichText, Span } from '../../../src/domain/outbound.ts'

/** Opens beside the desk, and learns nothing of it. */
export function OutwardLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const safe = safeUrl(url)
  if (safe === undefined) return <>{children}</>
  return (
    <Link href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </Link>
  )
}

export function ForeignText({ text }: { readonly text: string }) {
  return splitAtUrls(text).map((stretch, position) =>
    stretch.url === undefined ? (
      stretch.text
    ) : (
      <OutwardLink key={position} url={stretch.url}>
        <bdi>{stretch.text}</bdi>
      </OutwardLink>
    ),
  )
}

/** A quotation stands on lines of its own, so the breaks around it are there already. */
export function ForeignRichText({ text }: { readonly text: RichText }) {
  const isQuote = (position: number) => text[position]?.style === 'quote'
  return text.map((span, position) => {
    const begun = isQuote(position - 1) ? span.text.replace(/^\n+/, '') : span.text
    return (
      <Stretch key={position} span={{ ...span, text: isQuote(position + 1) ? begun.replace(/\n+$/, '') : begun }} />
    )
  })
}

function Stretch({ span: { text, style, url } }: { readonly span: Span }) {
  const words = url === undefined ? <ForeignText text={text} /> : <OutwardLink url={url}>{text}</OutwardLink>
  if (style === 'bold') return <b>{words}</b>
  return style === 'quote' ? <span className="quote">{words}</span> : words
}
