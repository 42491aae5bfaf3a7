/** What a language is called in English, which is what models know languages by. */

import type { LanguageTag } from '../../domain/language.ts'

/** Those that the platform has no good name for. */
const ours: Readonly<Record<string, string>> = {
  'de-si': 'German in easy language (Leichte Sprache)',
  'zh-cn': 'Chinese in simplified characters',
  'sr-cyrl': 'Serbian in Cyrillic letters',
  'sr-latn': 'Serbian in Latin letters',
  ckb: 'Central Kurdish (Sorani) in Arabic letters',
  kmr: 'Northern Kurdish (Kurmanji) in Latin letters',
  prs: 'Dari',
  pes: 'Persian (Farsi)',
  rom: 'Romani',
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

export const languageName = (tag: LanguageTag): string => ours[tag] ?? names.of(tag) ?? tag
