/** Which of a region's languages the chat page speaks before anybody has chosen one. */

import { isLanguageTag, languageTag, matchLanguage, type LanguageTag } from '../../../src/domain/language.ts'

interface Wishes {
  /** Of the address, `?lang=`. */
  readonly asked: string | undefined
  /** Of the browser, most wanted first. */
  readonly accepted: readonly string[]
}

/** The first wish that can be fulfilled, else the first language; `offered` is never empty. */
export function choosePageLanguage({ asked, accepted }: Wishes, offered: readonly LanguageTag[]): LanguageTag {
  const wishes = asked === undefined ? accepted : [asked, ...accepted]
  const matches = wishes.filter(isLanguageTag).map((wish) => lookUp(languageTag(wish), offered))
  return matches.find((match) => match !== undefined) ?? offered[0] ?? languageTag('de')
}

/** @see RFC 4647, lookup: a browser's `fa-IR` is served by whatever serves `fa`. */
function lookUp(wanted: LanguageTag, offered: readonly LanguageTag[]): LanguageTag | undefined {
  const subtags = wanted.split('-')
  const ranges = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'))
  return ranges.map((range) => matchLanguage(languageTag(range), offered)).find((match) => match !== undefined)
}
