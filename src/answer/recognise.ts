/** Second step of a turn: tells a danger, and mere small talk, from a question. */

import { matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { Recogniser } from '../ports.ts'
import type { Danger } from '../domain/recognised.ts'
import { patternFinder, patternsOf } from './recognise/patterns.ts'
import { smallTalkReader } from './recognise/small-talk.ts'
import type { Speech } from './recognise/speech.ts'
import { sentencesOfTokens } from './recognise/tokens.ts'

/** Where a message speaks of several dangers, the first of these counts. */
const dangersByUrgency: readonly Danger[] = ['suicide', 'medical', 'fire', 'trafficking', 'violence']

/** A word such as "Feuer" cries for help in a short sentence only. */
const cryLength = 6

/** Asking for an opinion takes no more words. */
const opinionLength = 16

/** Every language's patterns are tried, whatever language was detected: a wrong detection costs nobody help. */
export function createRecogniser(speeches: ReadonlyMap<LanguageTag, Speech>): Recogniser {
  const dangersIn = dangerReader(speeches)
  const asksForOpinion = finderOf([...speeches.values()].map(({ opinion }) => opinion))
  const smallTalkIn = smallTalkReader(speeches)
  const tags = [...speeches.keys()]
  return {
    recognise(text, detected) {
      const language = matchLanguage(detected, tags) ?? detected
      const sentences = sentencesOfTokens(text)
      const dangers = dangersIn(sentences, language)
      const danger = dangersByUrgency.find((one) => dangers.has(one))
      if (danger !== undefined) return { kind: 'emergency', danger }
      const smallTalk = smallTalkIn(text, language)
      if (smallTalk !== undefined)
        return smallTalk.language === language ? { ...smallTalk, language: detected } : smallTalk
      const isShort = sentences.flat().length <= opinionLength
      if (isShort && sentences.some(asksForOpinion)) {
        return { kind: 'small-talk', topic: 'politics-or-opinion', language: detected }
      }
      return { kind: 'question' }
    },
  }
}

type Sentence = readonly string[]

/** The dangers that a message speaks of. */
function dangerReader(speeches: ReadonlyMap<LanguageTag, Speech>) {
  const findDangers = patternFinder([...speeches].flatMap(([tag, speech]) => dangerPatterns(tag, speech)))
  const harmless = new Map([...speeches].map(([tag, speech]) => [tag, finderOf([speech.harmless])]))
  const asking = new Map([...speeches].map(([tag, speech]) => [tag, finderOf([speech.asking])]))
  return (sentences: readonly Sentence[], language: LanguageTag): ReadonlySet<Danger> => {
    const found = sentences.flatMap((words) => findDangers(words).map((one) => ({ ...one, words })))
    const counts = found.filter(({ tag, pattern, words }) => {
      // Words of other languages look alike: the Vietnamese "to live" is an English song.
      const heard = [tag, language]
      if (heard.some((one) => harmless.get(one)?.(words))) return false
      if (!pattern.isWeak) return true
      return words.length <= cryLength && !heard.some((one) => sentences.some((other) => asking.get(one)?.(other)))
    })
    return new Set(counts.map(({ danger }) => danger))
  }
}

function dangerPatterns(tag: LanguageTag, speech: Speech) {
  return dangersByUrgency.flatMap((danger) => patternsOf(speech[danger]).map((pattern) => ({ tag, danger, pattern })))
}

function finderOf(texts: readonly string[]): (words: Sentence) => boolean {
  const find = patternFinder(texts.flatMap(patternsOf).map((pattern) => ({ pattern })))
  return (words) => find(words).length > 0
}
