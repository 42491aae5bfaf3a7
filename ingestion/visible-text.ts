/** What of a page's text a reader sees, and how a line of it is written. */

const hiddenStyles = [
  /(^|;)display:none/,
  /(^|;)visibility:(hidden|collapse)/,
  /(^|;)font-size:0(\.0+)?(?![.\d])/,
  /(^|;)opacity:0(\.0+)?(?![.\d])/,
  /(^|;)color:transparent/,
  /(^|;)mso-hide:all/,
  /(^|;)(text-indent|left|right|top|margin-left|margin-top):-\d{4,}/,
]

const hiddenClasses = /(^|\s)(sr-only|screen-reader-text|visually-hidden)(\s|$)/

/** `true` for elements that a browser doesn't show. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  if (hiddenClasses.test(attributes['class'] ?? '')) return true
  const style = attributes['style']?.toLowerCase().replace(/\s+/g, '')
  return style !== undefined && hiddenStyles.some((pattern) => pattern.test(style))
}

/**
 * Characters without a shape of their own: control characters, soft hyphens, zero-width spaces, direction marks, and
 * the tags and selectors in which text can be smuggled past a reader.
 */
// oxlint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu

/**
 * Persian, Kurdish and Hindi write words with joiners; the joiners between emoji make one of two. Anywhere else they
 * only hide something.
 */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]+|(?<=\p{Script=Latin})[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

/** A line as its readers see it: word for word, every run of white space a single space. */
export function visibleLine(text: string): string {
  return text.replace(invisible, '').replace(strayJoiner, '').replace(/\s+/g, ' ').trim()
}
