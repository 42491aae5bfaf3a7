/** Tells a transcript in which nothing is said from one that somebody spoke. */

/** Models that learnt from films hear their last lines in silence and noise. */
const lastLines = [
  /amara\.org/i,
  /untertitel(ung)?\b.{0,40}\b(zdf|swr|ndr|ard|funk|20\d\d)/i,
  /subtitles? (by|created)/i,
  /sous-titr(es|age)/i,
  /sottotitoli/i,
  /subtítulos (por|realizados)/i,
  /napisy (stworzone|wykonane)/i,
  /altyazı/i,
  /субтитры/i,
  /субтитри/i,
  /продолжение следует/i,
  /ترجمة نانسي/,
  /字幕/,
  /^thank(s| you)( so much)? for watching/i,
]

/** Those lines stand alone; who speaks of subtitles says more. */
const longestLastLine = 80

/** Fewer may well be said by somebody: "no no no no". */
const fewWords = 12

/** A person who repeats a word says others in between. */
const leastDifferent = 1 / 5

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

export function isGarbled(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || text.includes('\u{FFFD}')) return true
  if (text.length <= longestLastLine && lastLines.some((line) => line.test(text))) return true
  const words = Array.from(segmenter.segment(text.toLowerCase()))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
  return words.length >= fewWords && new Set(words).size / words.length < leastDifferent
}
