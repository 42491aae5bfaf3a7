/** Which of several languages a page speaks. */

import type { Request } from 'express'
import { isLanguageTag, languageTag, matchLanguage, type LanguageTag } from '../../../src/domain/language.ts'

/** What the address asks for, `?lang=`, else what the browser prefers, out of what is offered. */
export function languageOf(request: Request, offered: readonly LanguageTag[]): LanguageTag {
  const { lang } = request.query
  const asked = typeof lang === 'string' ? lang : undefined
  return choosePageLanguage({ asked, accepted: request.acceptsLanguages() }, offered)
}

interface Wishes {
  /** Of the address, `?lang=`. */
  readonly asked: string | undefined
  /** Of the browser, most wanted first. */
  readonly accepted: readonly string[]
}

/** The first wish that can be fulfilled, else the first language; `offered` is never empty. */
function choosePageLanguage({ asked, accepted }: Wishes, offered: readonly LanguageTag[]): LanguageTag {
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
