/** Addresses in foreign text: which may be followed, and where they stand. */

/** The address, if a click on it can do no more than open a page, a call or a mail. */
export function safeUrl(address: string): string | undefined {
  try {
    const url = new URL(address)
    return ['http:', 'https:', 'tel:', 'mailto:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

type Stretch = { readonly text: string; readonly url?: string }

/** A text in stretches, those with a `url` being web addresses. */
export function splitAtUrls(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"'«»„“”]+/gi)) {
    const written = withoutPunctuation(match[0])
    const url = safeUrl(written)
    if (url === undefined) continue
    stretches.push({ text: text.slice(end, match.index) }, { text: written, url })
    end = match.index + written.length
  }
  return [...stretches, { text: text.slice(end) }].filter((stretch) => stretch.text !== '')
}

/** What ends a sentence is no part of the address in it; a closing bracket is, if it was opened there. */
function withoutPunctuation(address: string): string {
  let end = address.length
  let strayBrackets = count(address, ')') - count(address, '(')
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    if (last === ')' && strayBrackets > 0) strayBrackets -= 1
    else if (!'.,;:!?]}>…،؛؟۔।。、'.includes(last)) break
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
