/** Fifth step with a model: what can be checked without one. A sentence with a fault is never sent. */

import { isSameLanguage, type LanguageTag } from '../../domain/language.ts'
import type { Turn } from '../../domain/turn.ts'
import type { LanguageDetector } from '../../ports/answering.ts'
import { problemsOf } from '../check-claims.ts'
import type { CitedText } from '../check-claims/claim.ts'
import type { WrittenDraft, WrittenSentence } from './draft.ts'
import { languageName } from './language-name.ts'
import type { NumberedPassage } from './passages.ts'

export interface CheckedDraft {
  readonly good: readonly WrittenSentence[]
  /** For the model, if it may try again. */
  readonly problems: readonly { readonly sentence: string; readonly problem: string }[]
  readonly isWrongLanguage: boolean
  readonly isList: boolean
}

export interface CheckDeps {
  readonly detector: LanguageDetector
  /** Whether links to a host are always allowed: the region's official pages. */
  readonly isOfficialHost: (host: string) => boolean
}

export function checkDraft({ sentences, isList }: WrittenDraft, turn: Turn, deps: CheckDeps): CheckedDraft {
  const text = sentences.map(({ marked }) => marked).join(' ')
  if (!isWrittenIn(turn.language, text, deps.detector)) {
    const problem = `It is not written in ${languageName(turn.language)}.`
    return { good: [], problems: [{ sentence: text, problem }], isWrongLanguage: true, isList }
  }
  const texts = citedTexts(sentences, turn)
  const checked = sentences.map((sentence) => ({
    sentence,
    faults: [...strayLanguage(sentence, turn, deps), ...faultsOf(sentence, texts, turn, deps)],
  }))
  return {
    good: checked.filter(({ faults }) => faults.length === 0).map(({ sentence }) => sentence),
    problems: checked
      .filter(({ faults }) => faults.length > 0)
      .map(({ sentence, faults }) => ({ sentence: sentence.marked, problem: faults.join('; ') })),
    isWrongLanguage: false,
    isList,
  }
}

/** A few words, most of them names, could be of any language. */
const sureOfLanguage = 0.9

function isWrittenIn(language: LanguageTag, text: string, detector: LanguageDetector): boolean {
  const { language: found, confidence } = detector.detect(text, { offered: [language], previous: language })
  return confidence < sureOfLanguage || isSameLanguage(found, language)
}

/** Shorter sentences may be made of names. */
const tellingLength = 5

function strayLanguage({ text }: WrittenSentence, { language }: Turn, { detector }: CheckDeps): readonly string[] {
  const isLong = text.split(' ').length >= tellingLength
  return isLong && !isWrittenIn(language, text, detector) ? [`language: not ${languageName(language)}`] : []
}

/** Checks what would go out: what the newcomer sent of themself has to stand in a page like everything else. */
function faultsOf(
  sentence: WrittenSentence,
  texts: ReadonlyMap<NumberedPassage, CitedText>,
  turn: Turn,
  { isOfficialHost }: CheckDeps,
): readonly string[] {
  const { text, invented, cited } = sentence
  const claim = {
    sentence: text,
    language: turn.language,
    cited: cited.flatMap((passage) => texts.get(passage) ?? []),
  }
  const problems = problemsOf(claim, { isOfficialHost }).map(({ kind, found }) => `${kind}: ${found}`)
  return [...invented.map((mark) => `placeholder: ${mark}`), ...problems]
}

/** One for each passage, however many sentences cite it: what the checks read of a text they read once. */
const citedTexts = (sentences: readonly WrittenSentence[], turn: Turn): ReadonlyMap<NumberedPassage, CitedText> =>
  new Map(sentences.flatMap(({ cited }) => cited.map((passage) => [passage, citedText(passage, turn)] as const)))

/** The region's name goes without saying on its pages. */
const citedText = ({ page, passage, text, links }: NumberedPassage, { region }: Turn): CitedText => ({
  title: page.title,
  headings: [...page.ancestors, ...passage.headings, region.name],
  text,
  links,
  language: page.language,
})
