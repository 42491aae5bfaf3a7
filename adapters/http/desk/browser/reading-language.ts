/** The language in which the counsellor wants to read conversations, remembered by their browser. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import { byId, element } from '../../page/browser/elements.ts'
import type { DeskFacts } from '../desk-facts.ts'
import type { Speech } from './speech.ts'

export interface ReadingLanguage {
  /** `undefined` for whoever wants to read what was written, or where nothing translates. */
  readonly chosen: () => LanguageTag | undefined
}

const key = 'lotse-desk-reads'
const originalsOnly = 'none'

export function readingLanguage(
  { language, readingLanguages }: DeskFacts,
  speech: Speech,
  onChange: () => void,
): ReadingLanguage {
  if (readingLanguages.length === 0) return { chosen: () => undefined }
  const select = byId('reading-language', HTMLSelectElement)
  select.append(
    element('option', { value: originalsOnly }, speech.words.readOriginalsOnly),
    ...readingLanguages.map((tag) => element('option', { value: tag }, speech.nameOf(tag))),
  )
  select.value = remembered() ?? language
  if (select.value === '') select.value = language
  select.addEventListener('change', () => {
    remember(select.value)
    onChange()
  })
  return { chosen: () => (select.value === originalsOnly ? undefined : (select.value as LanguageTag)) }
}

/** Browsers may refuse to store; then the choice lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing that the counsellor could do about it.
  }
}
