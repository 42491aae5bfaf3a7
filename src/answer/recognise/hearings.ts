/** The ways in which a sentence is compared with the patterns of danger: as it is written, and as it sounds. */

import type { Danger } from '../../domain/recognised.ts'
import { patternsOf, respelled, type Pattern } from './patterns.ts'
import { situationsIn } from './situations.ts'
import { consonantsOf, isCyrillic, soundOf, soundsOfCyrillic } from './sounds.ts'
import type { Speech } from './speech.ts'

export interface Hearing {
  readonly hear: (words: readonly string[]) => readonly string[]
  /** The patterns of one list of a language, in the letters that `hear` gives. */
  readonly patternsOf: (speech: Speech, list: List) => readonly Pattern[]
  /** Whether words of other languages sound alike by chance, so that only messages in the patterns' language count. */
  readonly isLoose?: boolean
}

type List = Danger | 'asking' | 'harmless'

const linesOf = (speech: Speech, list: List): string =>
  list === 'asking' || list === 'harmless' ? speech[list] : `${speech[list]}\n${situationsIn(speech.vocabulary, list)}`

const asWritten: Hearing = {
  hear: (words) => words,
  patternsOf: (speech, list) => patternsOf(linesOf(speech, list)),
}

/** Cyrillic patterns in messages in Latin letters, so that no language needs each of them twice. */
const bySound: Hearing = {
  hear: (words) => words.map(soundOf),
  patternsOf: (speech, list) => {
    const lines = linesOf(speech, list)
    if (!/\p{Script=Cyrillic}/u.test(lines)) return []
    return patternsOf(lines).flatMap((pattern) =>
      respelled(pattern, (word) => tellingSounds(word, pattern.elements.length === 1)),
    )
  },
}

/** Sounds too short to tell from words of other languages are left out, save "not"; a word by itself must be longer. */
function tellingSounds(word: string, isAlone: boolean): readonly string[] {
  if (!isCyrillic(word)) return []
  return soundsOfCyrillic(word).filter((sound) => sound === 'ne' || sound.length >= (isAlone ? 5 : 3))
}

const byConsonants: Hearing = {
  isLoose: true,
  hear: (words) => words.map(consonantsOf),
  patternsOf: ({ byConsonants: lists }, list) =>
    patternsOf(lists?.[list] ?? '').flatMap((pattern) => respelled(pattern, (word) => [consonantsOf(word)])),
}

export const hearings: readonly Hearing[] = [asWritten, bySound, byConsonants]
