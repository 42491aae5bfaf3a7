/** What was said in a line, and what it is in the language that one reads. */

import type { LineView } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'

export interface Translations {
  /** `undefined` where there is none, or none is needed. */
  of(words: string | null): string | undefined
  readonly language: LanguageTag | null
  /** `false` where some could not be translated. */
  readonly isWhole: boolean
}

/** As the service translates it; `null` where nothing was said in words. */
export function wordsOf(line: LineView): string | null {
  if (line.kind === 'lotse') return line.text.map(({ text }) => text).join('')
  const { said } = line
  switch (said.kind) {
    case 'text':
      return said.text
    case 'voice':
      return said.transcript
    case 'file':
      return said.caption
    case 'tap':
    case 'location':
    case 'deleted':
    case 'other':
      return null
    default:
      return said satisfies never
  }
}
