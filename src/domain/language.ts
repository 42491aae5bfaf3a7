/** Language tags as the CMS writes them: which there are, which stands in for which, and how they are read. */

/** A language as the CMS's URLs name it, in lower case: `de`, `uk`, `sr-cyrl`, `zh-cn`. */
export type LanguageTag = string & { readonly __brand: 'LanguageTag' }

export type Direction = 'ltr' | 'rtl'

/** The 43 languages of the Integreat app. Regions may publish in others besides (`de-si`, easy German). */
export const appLanguages = (
  'am ar bg ckb cs da de el en es fi fr hi hr hu id it ka kmr mk nl om pes pl prs ps pt ro rom ru sk so sq ' +
  'sr-cyrl sr-latn sw th ti tr uk ur vi zh-cn'
).split(' ') as LanguageTag[]

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'pes', 'prs', 'ps', 'ur', 'he', 'yi'])

/** The CMS's own substitutions, from the tag somebody uses to the tag whose texts serve. */
const substitutes: Readonly<Record<string, string>> = {
  ku: 'kmr',
  fa: 'pes',
  'fa-af': 'prs',
  'de-si': 'de',
  sr: 'sr-cyrl',
  'pt-br': 'pt',
  zh: 'zh-cn',
}

/** Tags that people, channels and regions use for the language of another tag: Persian is `fa` in some regions. */
const equivalents: readonly (readonly string[])[] = [
  ['fa', 'pes'],
  ['fa-af', 'prs'],
  ['ku', 'kmr'],
  ['sr', 'sr-cyrl'],
  ['zh', 'zh-cn'],
  ['pt', 'pt-br'],
]

/** Makes a tag of any spelling: `pt_BR`, `sr-Cyrl`, `DE` become `pt-br`, `sr-cyrl`, `de`. */
export function languageTag(spelling: string): LanguageTag {
  return spelling.trim().toLowerCase().replaceAll('_', '-') as LanguageTag
}

/** `true` where a string can be a language tag at all: letters, then subtags that a calendar can make sense of. */
export function isLanguageTag(spelling: string): boolean {
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(spelling.trim())) return false
  try {
    return Intl.getCanonicalLocales(languageTag(spelling)).length === 1
  } catch {
    return false
  }
}

/** The tag itself, then every tag whose texts its readers understand, nearest first. */
export function readableInsteadOf(tag: LanguageTag): readonly LanguageTag[] {
  const chain: string[] = [tag]
  const add = (other: string | undefined) => {
    if (other !== undefined && !chain.includes(other)) chain.push(other)
  }
  for (const group of equivalents) if (group.includes(tag)) group.forEach(add)
  add(substitutes[tag])
  add(tag.split('-')[0])
  return chain as LanguageTag[]
}

/** The first of `offered` that a reader of `wanted` can read, if there is one. */
export function matchLanguage(wanted: LanguageTag, offered: readonly LanguageTag[]): LanguageTag | undefined {
  return readableInsteadOf(wanted).find((tag) => offered.includes(tag))
}

const macrolanguages: Readonly<Record<string, string>> = { pes: 'fa', prs: 'fa' }

/** Under which tag a language is listed where its varieties share what is listed: `pt-br` under `pt`, Dari under `fa`. */
export function macrolanguageOf(tag: LanguageTag): LanguageTag {
  const base = tag.split('-')[0] ?? ''
  return (macrolanguages[base] ?? base) as LanguageTag
}

/** In which direction a language is written. */
export function directionOf(tag: LanguageTag): Direction {
  return rightToLeft.has(tag) || rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** `true` where a reader of one reads the other as their own. */
export function isSameLanguage(one: LanguageTag, other: LanguageTag): boolean {
  return readableInsteadOf(one).includes(other) || readableInsteadOf(other).includes(one)
}
