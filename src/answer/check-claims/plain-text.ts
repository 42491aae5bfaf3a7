/** Texts written the same way whoever wrote them: digits, dashes, spaces, apostrophes; case and words stay. */

/** Where scripts keep their zero; the other nine digits follow it. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0]

export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/(?<=\d)٫(?=\d)/g, ',')
    .replace(/(?<=\d)٬(?=\d)/g, '')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[ًٌٍَُِّْـ]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
}

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** Every character stands where it stood, so that places in one text are places in the other. */
export function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** Parts of a regular expression's alternation, which may hold groups with alternations of their own. */
export const alternativesOf = (list: string): readonly string[] => list.split(/\|(?![^(]*\))/)

/**
 * Looks for whole words. Alternatives that begin with Arabic letters may have the words "and", "in", "for", "as" glued to
 * their front.
 *
 * @param alternatives parts of a regular expression, in lower case
 */
export function wholeWords(alternatives: readonly string[]): RegExp {
  const isArabic = (part: string) => /^\(?\??:?[\u0600-\u06ff]/.test(part)
  const arabic = alternatives.filter(isArabic)
  const others = alternatives.filter((part) => !isArabic(part))
  const parts = [...others, ...(arabic.length > 0 ? [`[وفبلك]{0,2}(?:${arabic.join('|')})`] : [])]
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${parts.join('|')})(?![\\p{L}\\p{M}])`, 'gu')
}
