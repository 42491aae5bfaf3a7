/** Language and plain language, as the newcomer wants them. */

import { isLanguageTag, languageTag, matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { Button } from '../domain/outbound.ts'
import type { Effect } from '../domain/settlement.ts'
import { phraseLanguages, phrasesFor } from '../phrases/languages.ts'
import { fill } from '../phrases/phrases.ts'
import type { Moment } from './moment.ts'
import { actionButton, inRowsOf, say } from './say.ts'

/** On one message: two columns of a phone's height. */
const languagesShown = 16

/** @param from where in the list the shown languages begin; the region's own come first */
export function offerLanguages(from: number, menu: string | null, moment: Moment): Effect {
  const { phrases, region } = moment
  const own = region?.languages.map(({ tag }) => tag) ?? []
  const all = [...own, ...phraseLanguages.filter((tag) => !own.includes(tag))]
  const shown = all.slice(from, from + languagesShown)
  if (shown.length === 0) return { says: [say(phrases.staleButton)] }
  const next = from + languagesShown
  const buttons: Button[] = shown.map((tag) =>
    actionButton(nativeName(tag, moment), { kind: 'choose-language', language: tag }),
  )
  const rows = [
    ...inRowsOf(2, buttons),
    [actionButton(phrases.languageAutomatic, { kind: 'choose-language', language: null })],
    ...(next < all.length ? [[actionButton(phrases.moreLanguages, { kind: 'list-languages', from: next })]] : []),
  ]
  return { says: [say(phrases.chooseLanguage, { buttons: rows, replaces: menu })] }
}

export function setLanguage(language: LanguageTag | null, menu: string | null, moment: Moment): Effect {
  if (language === null) {
    return { person: { chosenLanguage: null }, says: [say(moment.phrases.languageFollows, { replaces: menu })] }
  }
  const text = fill(phrasesFor(language).languageSet, { language: nativeName(language, moment) })
  return { person: { chosenLanguage: language }, says: [say(text, { replaces: menu })] }
}

/** `/language uk` or `/language Українська`; without a language that is known, the list of them. */
export function languageCommand(argument: string, moment: Moment): Effect {
  const language = languageNamed(argument, moment)
  return language === undefined ? offerLanguages(0, null, moment) : setLanguage(language, null, moment)
}

function languageNamed(text: string, moment: Moment): LanguageTag | undefined {
  const all = [...(moment.region?.languages.map(({ tag }) => tag) ?? []), ...phraseLanguages]
  if (isLanguageTag(text)) {
    const match = matchLanguage(languageTag(text), all)
    if (match !== undefined) return match
  }
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return undefined
  return all.find((tag) => namesOf(tag, moment).some((name) => name.toLowerCase() === wanted))
}

/** In itself, in English, in German and in the language that is spoken now. */
const namesOf = (tag: LanguageTag, moment: Moment): readonly string[] => [
  nativeName(tag, moment),
  ...['en', 'de', moment.language].map((reader) => displayName(tag, reader)),
]

function nativeName(tag: LanguageTag, { region }: Moment): string {
  const own = region?.languages.find((language) => language.tag === tag)?.nativeName
  return own ?? nativeNames[tag] ?? displayName(tag, tag)
}

/** Where the platform knows none, or not the one that people use. */
const nativeNames: Readonly<Record<string, string>> = {
  ckb: 'کوردیی سۆرانی',
  'de-si': 'Leichte Sprache',
  kmr: 'Kurmancî',
  pes: 'فارسی',
  prs: 'دری',
  rom: 'Romani',
  'sr-cyrl': 'Српски',
  'sr-latn': 'Srpski',
  'zh-cn': '简体中文',
}

function displayName(tag: LanguageTag, reader: string): string {
  const name = new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}

export function togglePlainLanguage({ standing, phrases }: Moment): Effect {
  const wantsPlainLanguage = !standing.person.wantsPlainLanguage
  return { person: { wantsPlainLanguage }, says: [say(wantsPlainLanguage ? phrases.plainOn : phrases.plainOff)] }
}
