/** Names of offices, organisations, streets, people and places: the pages must have them. */

import type { ClaimProblem, ClaimToCheck } from './claim.ts'
import type { Evidence } from './evidence.ts'
import { inventedOffices, unknownOffices } from './offices.ts'
import { plainText, wholeWords } from './plain-text.ts'
import { isSameLanguage, macrolanguageOf } from '../../domain/language.ts'
import { cities, commonLatin, commonNames } from './words/proper-names.ts'

const isCommonName = new RegExp(`^(?:${commonNames})`, 'u')
const isCommonLatin = new RegExp(`^(?:${commonLatin})$`, 'u')
const city = wholeWords([cities])

/** @param sentence without its links and e-mail addresses */
export function nameProblems(claim: ClaimToCheck, sentence: string, evidence: Evidence): readonly ClaimProblem[] {
  const text = plainText(sentence)
  const base = macrolanguageOf(claim.language)
  const inOwnLanguage = claim.cited.some(({ language }) => isSameLanguage(language, claim.language))
  const unknown = [
    ...unknownOffices(text, evidence),
    ...(inOwnLanguage ? inventedOffices(text, base, evidence) : []),
    ...unknownCities(text, evidence),
    ...(isInLatin(text)
      ? latinNames(text, base, evidence, inOwnLanguage)
      : namesInOtherScripts(text, evidence, inOwnLanguage)),
  ]
  return [...new Set(unknown)].map((found) => ({ kind: 'name', found }))
}

const isInLatin = (text: string) =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) * 0.6

const unknownCities = (text: string, evidence: Evidence) =>
  (text.toLowerCase().match(city) ?? []).filter((name) => !evidence.has(name) && !evidence.sounds(name))

/** In another script's sentence every Latin word is a name, or a German word that the page has. */
function namesInOtherScripts(text: string, evidence: Evidence, inOwnLanguage: boolean): readonly string[] {
  const latin = (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*/gu) ?? []).filter(
    (word) => word.length > 1 && !isCommonLatin.test(word.toLowerCase()),
  )
  const own = Array.from(text.matchAll(/(?<=\p{L}[,]? )(?<!^.{0,3})\p{Script=Cyrillic}[\p{L}']+/gu), ([word]) => word)
  const cyrillic = own.filter((word) => /^\p{Lu}/u.test(word) && !isCommonName.test(word.toLowerCase()))
  return [
    ...latin.filter((word) => !evidence.has(word) && !evidence.sounds(word)),
    ...(inOwnLanguage ? cyrillic.filter((word) => !evidence.has(word) && !evidence.sounds(word)) : []),
    ...(inOwnLanguage ? quotedNames(text, evidence) : []),
  ]
}

function latinNames(text: string, language: string, evidence: Evidence, inOwnLanguage: boolean): readonly string[] {
  const isUnknown = (word: string) => !evidence.has(word) && !evidence.sounds(word)
  const shouted = (text.match(/(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{1,7}(?![\p{L}\d-])/gu) ?? []).filter(
    (word) => !isCommonLatin.test(word.toLowerCase()) && !isCommonName.test(word.toLowerCase()),
  )
  const streets =
    text.match(/(?<![\p{L}])\p{Lu}\p{L}*(?:straße|strasse|str\.|platz|allee|gasse|weg(?= \d))(?![\p{L}])/gu) ?? []
  const people = Array.from(
    text.matchAll(/(?:Frau|Herrn?|Dr\.|Prof\.|Mrs?\.?|Ms\.?|M\.|Mme|Madame|Monsieur) (\p{Lu}\p{L}+)/gu),
    ([, name = '']) => name,
  )
  const bearing =
    language === 'de'
      ? apposedNames(text)
      : language === 'tr' && !inOwnLanguage
        ? []
        : capitalisedNames(text, inOwnLanguage)
  return [
    ...[...shouted, ...streets, ...people, ...bearing].filter(isUnknown),
    ...(inOwnLanguage ? quotedNames(text, evidence) : []),
  ]
}

/** German writes every noun with a capital: only what stands behind such a word, or before "e. V.", is a name. */
function apposedNames(text: string): readonly string[] {
  const behind =
    /(?<![\p{L}])(?:Haus|Verein|Vereins|Café|Treff|Projekt|Initiative|Stiftung|Netzwerk|Beratungsstelle|Praxis|Klinik|Klinikum|Kirchengemeinde|Landkreis|Firma|App|Hotel|Kanzlei|Begegnungszentrum|Organisation) [„"»]?(\p{Lu}[\p{L}-]+)/gu
  const before = /(\p{Lu}[\p{L}-]+) (?:e\. ?V\.|gGmbH|GmbH|AG(?!\p{L}))/gu
  return [...text.matchAll(behind), ...text.matchAll(before)].map(([, name = '']) => name)
}

/** Capitals within a sentence; in a translation "Foreigners' Office" is one, so there only words in a row count. */
function capitalisedNames(text: string, inOwnLanguage: boolean): readonly string[] {
  const words = Array.from(text.matchAll(/(?<=[\p{L}\p{N},;()'] ?)(?<![.!?:] )(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,}/gu))
  const names = words.map(([word]) => word).filter((word) => !isCommonName.test(word.toLowerCase()))
  return inOwnLanguage
    ? names
    : names.filter((name) => /[äöüß]|(?:amt|stelle|verein|büro|haus|zentrum|straße)$/u.test(name))
}

/** Several words in quotation marks, none of which a page has. */
function quotedNames(text: string, evidence: Evidence): readonly string[] {
  return Array.from(text.matchAll(/[„“"«»]([^„“”"«»]{3,80})[“”"«»]/gu), ([, quoted = '']) => quoted).filter(
    (quoted) => {
      const words = quoted.match(/\p{L}{4,}/gu) ?? []
      return words.length > 0 && !words.some((word) => evidence.has(word))
    },
  )
}
