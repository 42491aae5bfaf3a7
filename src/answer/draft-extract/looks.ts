/** What a unit is, by its looks: editors set headings, lists and contacts as plain lines, too. */

import type { Unit } from './units.ts'

const emailAddress = /\S@\S+\.\S/u
export const webAddress = /https?:\/\/|\bwww\.|^[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|eu|info|net)(?:\/\S*)?$/iu
export const phoneNumber = /(?:\+|\b0)\d[\d\s/()–-]{4,}\d/u
/** A street with its number, or a post code. */
export const postalAddress = /(?:str\.|straße|strasse|platz|weg|allee|gasse|ring)\s*\d|\b\d{5}\b/iu

const longestTitle = 80
const endOfSentence = /[.!?;,…。！？؟،؛।۔]$/u
const keywordsLabel =
  /^(?:schlagworte?|schlüssel ?wörter|stichworte?|suchbegriffe|key ?words?|search terms|mots[ -]clés|termes de recherche|palabras clave|كلمات (?:مفتاحية|البحث)|الكلمات المفتاحية|مصطلحات البحث|ключові слова|пошукові слова|ключевые слова|anahtar kelimeler|słowa kluczowe|cuvinte cheie|parole chiave) ?[:：]/iu

/** "You need:" */
export const isLeadIn = ({ kind, lines }: Unit) => kind !== 'heading' && /[:：]$/u.test(lines.at(-1) ?? '')

/** A heading, or a plain line that looks like one: short, not closed like a sentence, and alone of its kind. */
export function isTitle(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i], units[i + 1]]
  if (unit === undefined || unit.kind === 'heading') return unit !== undefined
  const introduces = after !== undefined && after.kind !== 'entry' && !isShortLine(after)
  return isShortLine(unit) && introduces && !(before !== undefined && isShortLine(before))
}

/** Many of them in a row are a list. */
function isShortLine(unit: Unit): boolean {
  if (unit.kind !== 'text') return unit.kind === 'heading'
  const text = unit.lines.join(' ')
  const isClosed = endOfSentence.test(text) || isLeadIn(unit)
  return text.length <= longestTitle && /\p{L}/u.test(text) && !isClosed && !isContact(unit)
}

/** How somebody is reached; says nothing without the line that names them. */
export function isContact({ kind, lines }: Unit): boolean {
  const text = lines.join(' ')
  const isShort = kind !== 'heading' && text.length <= longestTitle && !/[.!?]$/u.test(text)
  return isShort && [emailAddress, webAddress, phoneNumber, postalAddress].some((pattern) => pattern.test(text))
}

/** Words for the CMS's own search; they answer nothing. */
export const isKeywords = ({ lines }: Unit) => keywordsLabel.test(lines[0] ?? '')
