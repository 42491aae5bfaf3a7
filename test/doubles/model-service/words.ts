/** What the double's mind goes by: which words two texts share, and where sentences end. */

const words = new Intl.Segmenter('und', { granularity: 'word' })
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

/** Shorter ones are mostly and, the, und, для. */
const shortestWord = 4

export function wordsOf(text: string): ReadonlySet<string> {
  const found = [...words.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike === true)
  return new Set(found.map(({ segment }) => segment).filter((word) => word.length >= shortestWord || isDense(word)))
}

/** Numbers, and scripts that write a word in a sign or two. */
const isDense = (word: string) => /\d|\p{Script=Han}|\p{Script=Thai}|\p{Script=Ethiopic}/u.test(word)

export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}

export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
}
