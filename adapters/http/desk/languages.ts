/** The languages that the desk speaks. */

import { languageTag, type LanguageTag } from '../../../src/domain/language.ts'
import { de } from './words-de.ts'
import { en } from './words-en.ts'
import type { DeskWords } from './words.ts'

/** The first is for whoever wants none of them. */
export const deskLanguages: readonly LanguageTag[] = [languageTag('de'), languageTag('en')]

export const wordsFor = (language: LanguageTag): DeskWords => (language === 'en' ? en : de)
