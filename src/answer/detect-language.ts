/** First step of a turn: which language a question is written in. */

import { eld } from 'eld/small'
import { francAll } from 'franc'
import { appLanguages, languageTag, readableInsteadOf, type LanguageTag } from '../domain/language.ts'
import { functionWordShare } from './function-words.ts'
import type { DetectedLanguage, LanguageDetector, LanguageHints } from '../ports.ts'

/**
 * How near to the best score of all languages a language of the region must come to be taken instead: Russian and
 * Ukrainian, or Farsi and Urdu, are closer than this in a short sentence, German and Turkish are not.
 */
const regionAdvantage = 0.88

/** One or two words say so little that the region's languages go before nearly everything. */
const regionAdvantageOfFewWords = 0.7

/** What a text's function words count for: "как" is Russian where letters alone could be Ukrainian, too. */
const functionWordWeight = 0.2

/** franc's trigrams of shorter texts are noise. */
const francMinLength = 8

/** ISO 639-3 codes of franc for the app's languages that eld does not know. */
const onlyFranc: Readonly<Record<string, string>> = {
  som: 'so',
  gax: 'om',
  orm: 'om',
  tir: 'ti',
  swh: 'sw',
  kmr: 'ku',
  ckb: 'ku',
  pbu: 'ps',
  rmn: 'rom',
  rmy: 'rom',
}

/** The newcomer's choice, else what eld and franc make of the text with the region's languages preferred. */
export const languageDetector: LanguageDetector = {
  detect(text: string, hints: LanguageHints): DetectedLanguage {
    if (hints.chosen !== undefined) return { language: hints.chosen, confidence: 1 }
    const words = withoutNoise(text)
    const scores = /\p{L}/u.test(words) ? scoresOf(words) : new Map<LanguageTag, number>()
    const best = bestOf(scores, () => true)
    const bestOffered = bestOf(scores, (tag) => hints.offered.some((offered) => reads(tag, offered)))
    const advantage = words.trim().split(/\s+/).length <= 2 ? regionAdvantageOfFewWords : regionAdvantage
    const chosen = bestOffered && best && bestOffered.score >= best.score * advantage ? bestOffered : best
    if (chosen === undefined) return { language: hints.offered[0] ?? languageTag('de'), confidence: 0 }
    return { language: asOffered(chosen.tag, hints.offered), confidence: Math.min(1, chosen.score) }
  },
}

/** Addresses and numbers are written alike everywhere and say nothing of a language. */
function withoutNoise(text: string): string {
  return text.replace(/https?:\/\/\S+|\S+@\S+\.\S+/gi, ' ').replace(/[\p{N}\p{S}]+/gu, ' ')
}

function scoresOf(text: string): Map<LanguageTag, number> {
  const scores = new Map<LanguageTag, number>()
  const add = (tag: string, score: number) => {
    const known = languageTag(tag)
    scores.set(known, Math.max(score, scores.get(known) ?? 0))
  }
  for (const [code, score] of Object.entries(eld.detect(text).getScores())) {
    for (const tag of inScriptOf(text, code)) {
      add(tag, score + functionWordWeight * functionWordShare(text, languageTag(code)))
    }
  }
  const [first] = francAll(text, { minLength: francMinLength })
  const code = first === undefined ? undefined : onlyFranc[first[0]]
  if (code !== undefined) for (const tag of inScriptOf(text, code)) add(tag, 0.9)
  return scores
}

/** eld has one Serbian and one Kurdish, whichever script they are written in. */
function inScriptOf(text: string, code: string): readonly string[] {
  if (code === 'sr') return [/\p{Script=Cyrillic}/u.test(text) ? 'sr-cyrl' : 'sr-latn']
  if (code === 'ku') return [/\p{Script=Arabic}/u.test(text) ? 'ckb' : 'kmr']
  if (code === 'zh') return ['zh-cn']
  if (code === 'fa') return ['pes']
  return appLanguages.includes(languageTag(code)) ? [code] : []
}

function bestOf(scores: ReadonlyMap<LanguageTag, number>, admits: (tag: LanguageTag) => boolean) {
  let best: { tag: LanguageTag; score: number } | undefined
  for (const [tag, score] of scores) if (admits(tag) && score > (best?.score ?? 0)) best = { tag, score }
  return best
}

/** Standards of one language, which no detector tells apart in a question: the region's own counts. */
const bosnianCroatianSerbian: ReadonlySet<string> = new Set(['bs', 'hr', 'sr-latn'])

const reads = (tag: LanguageTag, offered: LanguageTag) =>
  readableInsteadOf(offered).includes(tag) || (bosnianCroatianSerbian.has(tag) && bosnianCroatianSerbian.has(offered))

/** The region's own name for the language: Persian is `fa` in one region and `pes` in another. */
function asOffered(tag: LanguageTag, offered: readonly LanguageTag[]): LanguageTag {
  if (offered.includes(tag)) return tag
  return offered.find((other) => reads(tag, other) && !other.startsWith('de-')) ?? tag
}
