/** In which language one writes, and whether that has to be translated. */

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { isSameLanguage, languageTag, type LanguageTag } from '../../../src/domain/language.ts'
import { useReadingLanguage } from '../people/reading-language.tsx'
import { useSession } from '../session.tsx'

export interface WritingLanguage {
  /** `null` where it goes out as it is written, in whichever language that is. */
  readonly translatesFrom: LanguageTag | null
  readonly language: LanguageTag | null
  /** Whether there is anything to choose. */
  readonly canTranslate: boolean
  setTranslates(translates: boolean): void
}

export function useWritingLanguage({ language }: ThreadView): WritingLanguage {
  const { canTranslate } = useSession()
  const { i18n } = useTranslation()
  const own = useReadingLanguage() ?? languageTag(i18n.language)
  const [translates, setTranslates] = useState(true)
  const isForeign = canTranslate && language !== null && !isSameLanguage(language, own)
  const translatesFrom = isForeign && translates ? own : null
  return { translatesFrom, language: translatesFrom ?? language, canTranslate: isForeign, setTranslates }
}
