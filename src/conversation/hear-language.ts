/** The language of what somebody just wrote or said. */

import type { LanguageTag } from '../domain/language.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'

export function languageOf(text: string, { standing, region }: Moment, { detector }: ConverseDeps): LanguageTag {
  const { chosenLanguage: chosen, language: previous, languageHint: hint } = standing.person
  const offered = region?.languages.map(({ tag }) => tag) ?? []
  const hints = { ...(chosen && { chosen }), ...(previous && { previous }), ...(hint && { hint }) }
  return detector.detect(text, { offered, ...hints }).language
}
