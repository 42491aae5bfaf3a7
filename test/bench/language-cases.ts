/** Messages with the language that their writer expects an answer in, and how often it is recognised. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageDetector } from '../../src/answer/detect-language.ts'
import { appLanguages, isSameLanguage, languageTag, type LanguageTag } from '../../src/domain/language.ts'

export interface LanguageCase {
  readonly text: string
  readonly language: string
  readonly kind: string
  readonly split: 'tuned' | 'held-out'
  readonly hint?: string
  readonly previous?: string
}

const trainingQuestions = join(import.meta.dirname, '../../../shared/omos-qa/train.jsonl')

const demoLanguages = ['de', 'en', 'uk', 'ar', 'tr', 'fr', 'fa', 'ru'].map(languageTag)
/** No region is known: the app's languages, German before the others. */
export const anyLanguage = [languageTag('de'), ...appLanguages]

const commonLanguages = [...demoLanguages, ...['ro', 'pl', 'bg', 'so'].map(languageTag)]

const hardCases = join(import.meta.dirname, '../data/languages')

export function readHardCases(): readonly LanguageCase[] {
  return readdirSync(hardCases)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => linesOf(join(hardCases, name)))
    .map((line) => JSON.parse(line) as LanguageCase)
}

/** Whole questions, their first three words, and their longest word; empty where the questions are not there. */
export function readTrainingQuestions(): readonly { kind: string; cases: readonly LanguageCase[] }[] {
  if (!existsSync(trainingQuestions)) return []
  const questions = linesOf(trainingQuestions).map((line) => JSON.parse(line) as { question: string; language: string })
  const made = (kind: string, cut: (question: string) => string) => ({
    kind,
    cases: questions.map(({ question, language }) => ({
      text: cut(question),
      language,
      kind,
      split: 'tuned' as const,
    })),
  })
  return [
    made('whole questions', (question) => question),
    made('first three words', (question) => question.split(/\s+/).slice(0, 3).join(' ')),
    made('longest word', longestWord),
  ]
}

/** The demo's eight languages, or twelve common ones and the writer's own. */
export function regionOffering(each?: LanguageCase): readonly LanguageTag[] {
  if (each === undefined) return demoLanguages
  const own = languageTag(each.language)
  return commonLanguages.some((offered) => isSameLanguage(own, offered)) ? commonLanguages : [...commonLanguages, own]
}

export function measure(cases: readonly LanguageCase[], offeredTo: (each: LanguageCase) => readonly LanguageTag[]) {
  if (cases.length === 0) return { accuracy: undefined, meanMs: 0 }
  const startedAt = process.cpuUsage()
  const right = cases.filter((each) => isRight(each, offeredTo(each)).right).length
  return { accuracy: right / cases.length, meanMs: process.cpuUsage(startedAt).user / 1000 / cases.length }
}

const bosnianCroatianSerbian: ReadonlySet<string> = new Set(['bs', 'hr', 'sr-latn'])

/** Bosnian, Croatian and Serbian in Latin letters count as one. */
export function isRight(each: LanguageCase, offered: readonly LanguageTag[]) {
  const detected = languageDetector.detect(each.text, {
    offered,
    ...(each.hint === undefined ? {} : { hint: languageTag(each.hint) }),
    ...(each.previous === undefined ? {} : { previous: languageTag(each.previous) }),
  })
  const wanted = languageTag(each.language)
  const right =
    isSameLanguage(detected.language, wanted) ||
    (bosnianCroatianSerbian.has(wanted) && bosnianCroatianSerbian.has(detected.language)) ||
    // A region without Dari answers in its Persian
    (wanted === 'prs' && !offered.includes(wanted) && isSameLanguage(detected.language, languageTag('pes')))
  return { right, detected }
}

function longestWord(question: string): string {
  return question.split(/[^\p{L}\p{M}'’]+/u).toSorted((one, other) => other.length - one.length)[0] ?? ''
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}
