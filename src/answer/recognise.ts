/** Second step of a turn: tells a danger, and mere small talk, from a question. */

import { macrolanguageOf, matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { Recogniser } from '../ports/answering.ts'
import type { Danger } from '../domain/recognised.ts'
import { hearings, type Hearing } from './recognise/hearings.ts'
import { patternFinder, patternsOf, type Pattern } from './recognise/patterns.ts'
import { smallTalkReader } from './recognise/small-talk.ts'
import type { Speech } from './recognise/speech.ts'
import { sentencesOfTokens, tokensOf } from './recognise/tokens.ts'

/** Where a message speaks of several dangers, the first of these counts. */
const dangersByUrgency: readonly Danger[] = ['suicide', 'medical', 'fire', 'trafficking', 'violence']

/** A word such as "Feuer" cries for help in a short sentence only. */
const cryLength = 6

/** Asking for an opinion takes no more words. */
const opinionLength = 16

/**
 * Every language's patterns are tried, whatever language was detected: a wrong detection costs nobody help. They are
 * thousands, so they are read with the first message: most commands of the command line hear none.
 */
export function createRecogniser(speeches: ReadonlyMap<LanguageTag, Speech>): Recogniser {
  const tags = [...speeches.keys()]
  let read: Readers | undefined
  const readers = () => (read ??= readersOf(speeches))
  return {
    recognise(text, detected) {
      const { dangersIn, smallTalkIn, wishesForHuman, asksForOpinion } = readers()
      const language = matchLanguage(detected, tags) ?? detected
      const sentences = sentencesOfTokens(text)
      const dangers = dangersIn(sentences, language)
      const danger = dangersByUrgency.find((one) => dangers.has(one))
      if (danger !== undefined) return { kind: 'emergency', danger }
      const smallTalk = smallTalkIn(text, language)
      if (smallTalk !== undefined)
        return smallTalk.language === language ? { ...smallTalk, language: detected } : smallTalk
      if (wishesForHuman(sentences, language)) return { kind: 'human' }
      const isShort = sentences.flat().length <= opinionLength
      if (isShort && sentences.some(asksForOpinion)) {
        return { kind: 'small-talk', topic: 'politics-or-opinion', language: detected }
      }
      return { kind: 'question' }
    },
    goesOn(text, detected) {
      const words = tokensOf(text)
      const openings = readers().followUps.get(matchLanguage(detected, tags) ?? detected) ?? []
      return openings.some((opening) => opening.every((word, i) => words[i] === word))
    },
  }
}

type Readers = ReturnType<typeof readersOf>

function readersOf(speeches: ReadonlyMap<LanguageTag, Speech>) {
  return {
    dangersIn: dangerReader(speeches),
    wishesForHuman: wishReader(speeches),
    asksForOpinion: finderOf([...speeches.values()].map(({ opinion }) => opinion)),
    smallTalkIn: smallTalkReader(speeches),
    followUps: new Map([...speeches].map(([tag, speech]) => [tag, followUpsOf(speech)])),
  }
}

function followUpsOf({ followUp }: Speech): readonly Sentence[] {
  return followUp
    .split(/[,،、]/)
    .map(tokensOf)
    .filter(({ length }) => length > 0)
}

type Sentence = readonly string[]

type Finder<Found> = (words: Sentence) => readonly Found[]

interface Heard {
  readonly tag: LanguageTag
  readonly pattern: Pattern
}

/** Finds what counts: a weak pattern does so only in a cry of a few words, and where nothing is asked for. */
function strongOnly<Found extends Heard>(find: Finder<Found>, asking: ReadonlyMap<LanguageTag, Finds>) {
  return (sentences: readonly Sentence[], language: LanguageTag) => {
    const isAsking = (tag: LanguageTag) => sentences.some((words) => asking.get(tag)?.(words))
    const counts = ({ pattern, tag }: Heard, words: Sentence) =>
      !pattern.isWeak || (words.length <= cryLength && ![tag, language].some(isAsking))
    return sentences.flatMap((words) =>
      find(words)
        .filter((found) => counts(found, words))
        .map((found) => ({ ...found, words })),
    )
  }
}

function wishReader(speeches: ReadonlyMap<LanguageTag, Speech>) {
  const patterns = [...speeches].flatMap(([tag, { human }]) => patternsOf(human).map((pattern) => ({ tag, pattern })))
  const asking = new Map([...speeches].map(([tag, speech]) => [tag, finderOf([speech.asking])]))
  const find = strongOnly(patternFinder(patterns), asking)
  return (sentences: readonly Sentence[], language: LanguageTag) => find(sentences, language).length > 0
}

/** The dangers that a message speaks of, in whichever letters. */
function dangerReader(speeches: ReadonlyMap<LanguageTag, Speech>) {
  const readers = hearings.map((hearing) => dangerReaderBy(hearing, speeches))
  return (sentences: readonly Sentence[], language: LanguageTag): ReadonlySet<Danger> =>
    new Set(readers.flatMap((read) => read(sentences, language)))
}

function dangerReaderBy(
  { hear, patternsOf: heardPatterns, isLoose }: Hearing,
  speeches: ReadonlyMap<LanguageTag, Speech>,
) {
  const patterns = [...speeches].flatMap(([tag, speech]) =>
    dangersByUrgency.flatMap((danger) => heardPatterns(speech, danger).map((pattern) => ({ tag, danger, pattern }))),
  )
  const findersBy = (list: 'asking' | 'harmless') =>
    new Map<LanguageTag, Finds>([...speeches].map(([tag, speech]) => [tag, findsOf(heardPatterns(speech, list))]))
  const find = strongOnly(patternFinder(patterns), findersBy('asking'))
  const harmless = findersBy('harmless')
  return (sentences: readonly Sentence[], language: LanguageTag): readonly Danger[] => {
    // Words of other languages look alike: the Vietnamese "to live" is an English song.
    const counts = find(sentences.map(hear), language).filter(
      ({ tag, words }) =>
        (isLoose !== true || macrolanguageOf(tag) === macrolanguageOf(language)) &&
        ![tag, language].some((one) => harmless.get(one)?.(words)),
    )
    return counts.map(({ danger }) => danger)
  }
}

type Finds = (words: Sentence) => boolean

function finderOf(texts: readonly string[]): Finds {
  return findsOf(texts.flatMap(patternsOf))
}

function findsOf(patterns: readonly Pattern[]): Finds {
  const find = patternFinder(patterns.map((pattern) => ({ pattern })))
  return (words) => find(words).length > 0
}
