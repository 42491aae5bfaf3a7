/** Sentences of a line, word for word. */

import type { LanguageTag } from '../domain/language.ts'

/** What a sentence goes on after: abbreviations ("z. B.", "e.V.", "Tel. 030"), initials and ordinals ("am 5. Mai"). */
const abbreviation =
  /(?:\.\p{L}|(?:^|[\s(/])(?:\p{L}|\d{1,2}|ggf|bzw|ca|inkl|evtl|[Ss]tr|Nr|Tel|St|Dr|Prof|etc|usw|max|min|ex|ул|буд|тел|напр|др))\.$/u

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

/** Trimmed; joined by spaces they are the line. */
export function sentencesOf(line: string, language: LanguageTag): readonly string[] {
  const sentences: string[] = []
  let current = ''
  for (const { segment } of segmenterOf(language).segment(line)) {
    current += segment
    const isAtSpace = /\s$/.test(segment)
    if (!isAtSpace || abbreviation.test(current.trim())) continue
    sentences.push(current.trim())
    current = ''
  }
  return [...sentences, current.trim()].filter((sentence) => sentence !== '')
}

function segmenterOf(language: LanguageTag): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter([language, 'en'], { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
