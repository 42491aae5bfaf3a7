/** Canned texts as they are called up with a slash, their placeholders filled in as far as it is known with what. */

import type { CannedTextView, LinkView, ThreadView } from '../../../adapters/console/api.ts'
import { isSameLanguage, type LanguageTag } from '../../../src/domain/language.ts'
import type { Choice } from './choice.ts'

export interface Known {
  readonly region: string
  readonly counsellor: string
  /** What is attached, or fits best. */
  readonly page: LinkView | undefined
}

/** Of the conversation's region, those in the language that one writes first. */
export function cannedChoices(
  texts: readonly CannedTextView[],
  { thread, language, wanted, known }: CannedQuestion,
): readonly Choice[] {
  const isInLanguage = (one: CannedTextView) => language !== null && isSameLanguage(one.language, language)
  return texts
    .filter(({ region }) => region === thread.region)
    .filter(({ shortcut, title }) => `${shortcut} ${title}`.toLocaleLowerCase().includes(wanted))
    .toSorted((one, other) => Number(isInLanguage(other)) - Number(isInLanguage(one)))
    .map((one) => ({
      id: one.id,
      label: `/${one.shortcut} – ${one.title}`,
      hint: one.text.replaceAll('\n', ' '),
      inserts: fillIn(one.text, known),
    }))
}

interface CannedQuestion {
  readonly thread: ThreadView
  readonly language: LanguageTag | null
  readonly wanted: string
  readonly known: Known
}

function fillIn(text: string, { region, counsellor, page }: Known): string {
  const pageWords = page === undefined ? undefined : `${page.title}: ${page.url}`
  const values: Readonly<Record<string, string | undefined>> = { region, counsellor, page: pageWords }
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** Those that are still to be replaced by hand. */
export const unfilledIn = (text: string): readonly string[] => text.match(/\{(region|counsellor|hours|page)\}/g) ?? []
