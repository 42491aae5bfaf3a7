/** In which script a message is built, and which languages are written in it. */

export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Ethiopic'

/** Scripts that one language of the people we write with uses: they decide by themselves. */
const ofOneLanguage: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh-cn'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
]

const ofSeveral: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Latin}/u, 'Latin'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
]

export type Writing =
  | { readonly kind: 'one-language'; readonly language: string; readonly words: readonly string[] }
  | { readonly kind: 'script'; readonly script: Script; readonly words: readonly string[] }

/**
 * The script that carries the sentence, with its words.
 *
 * @param holdsTogether `true` for words such as "auf" and "на", which weigh more than what they hold together
 */
export function writingOf(words: readonly string[], holdsTogether: (word: string) => boolean): Writing | undefined {
  const weights = new Map<string, number>()
  const wordsByKey = new Map<string, string[]>()
  for (const word of words) {
    const key = keyOf(word)
    if (key === undefined) continue
    weights.set(key, (weights.get(key) ?? 0) + weightOf(word, key, holdsTogether))
    wordsByKey.set(key, [...(wordsByKey.get(key) ?? []), word])
  }
  const [heaviest] = [...weights].toSorted(([, one], [, other]) => other - one)
  if (heaviest === undefined) return undefined
  const own = wordsByKey.get(heaviest[0]) ?? []
  const script = ofSeveral.find(([, script]) => script === heaviest[0])?.[1]
  if (script !== undefined) return { kind: 'script', script, words: own }
  return { kind: 'one-language', language: heaviest[0], words: own }
}

function keyOf(word: string): string | undefined {
  return [...ofSeveral, ...ofOneLanguage].find(([letters]) => letters.test(word))?.[1]
}

/** A capitalised Latin word in another script's sentence is a name or a German office; unspaced scripts write on. */
function weightOf(word: string, key: string, holdsTogether: (word: string) => boolean): number {
  if (key === 'zh-cn' || key === 'th' || key === 'km' || key === 'ja') return Math.max(1, word.length / 3)
  if (key === 'Latin' && (/^\p{Lu}/u.test(word) || word.length === 1)) return 0.5
  return holdsTogether(word) ? 2 : 1
}
