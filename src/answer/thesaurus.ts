/**
 * What else a thing is called: newcomers ask for the Arbeitsamt in words that no page uses. Written by hand from
 * knowledge of life in Germany, not learnt; a file per language, a line per concept, for people to review:
 *
 *     Key: equivalent, equivalent; related, related
 *
 * The key is the concept's German name, the same in every file. Equivalents are all names of the very same thing, official
 * and colloquial; related words stand on pages about it.
 */

import { macrolanguageOf, type LanguageTag } from '../domain/language.ts'
import { areForms, startOfForms } from '../domain/word-forms.ts'
import { tellingWords } from './function-words.ts'
import { readThesaurus } from './read-thesaurus.ts'

/** A word, or rather all that may stand for it, by how much. */
export type Meanings = ReadonlyMap<string, number>

/** Names by weight; those of a word with one meaning sum up to about 1. */
export interface Relatives {
  readonly equivalents: Meanings
  readonly related: Meanings
}

/** Telling words, in their order. */
type Expression = readonly string[]

interface Concept {
  readonly equivalents: readonly Expression[]
  readonly related: readonly Expression[]
}

interface ConceptsOfLanguage {
  readonly language: LanguageTag
  readonly concepts: ReadonlyMap<string, Concept>
  /** Equivalents by what all forms of their first word begin with. */
  readonly names: ReadonlyMap<string, readonly { readonly key: string; readonly name: Expression }[]>
}

/**
 * @param words telling words, in the order of the question
 * @returns for each word what it or a phrase that it belongs to is called in `to`, the other names if that is `from`;
 *   `undefined` where the thesaurus says nothing
 */
export function relativesOf(
  words: readonly string[],
  from: LanguageTag,
  to: LanguageTag,
): readonly (Relatives | undefined)[] {
  const [asked, wanted] = [conceptsIn(from), conceptsIn(to)]
  if (asked === undefined || wanted === undefined) return words.map(() => undefined)
  const mentions = longestOf(mentionsOf(asked, words))
  return words.map((_, at) => {
    const concepts = mentions
      .filter(({ start, end }) => start <= at && at < end)
      .flatMap(({ key, start, end }) => {
        const concept = wanted.concepts.get(key)
        return concept === undefined
          ? []
          : [asked === wanted ? without(concept, words.slice(start, end), from) : concept]
      })
    return concepts.length === 0 ? undefined : relativesIn(concepts)
  })
}

interface Mention {
  readonly key: string
  /** Place of its first word. */
  readonly start: number
  /** Place after its last word. */
  readonly end: number
}

function mentionsOf(asked: ConceptsOfLanguage, words: readonly string[]): readonly Mention[] {
  const mentions = words.flatMap((word, start) =>
    namesLike(word, asked)
      .filter(({ name }) => name.every((one, i) => areForms(one, words[start + i] ?? '', asked.language)))
      .map(({ key, name }) => ({ key, start, end: start + name.length })),
  )
  const isKnown = (at: number) => mentions.some(({ start, end }) => start <= at && at < end)
  const inCompounds = words.flatMap((word, at) => (isKnown(at) ? [] : compoundedIn(word, at, asked)))
  const all = [...mentions, ...inCompounds]
  return [...new Map(all.map((mention) => [`${mention.start} ${mention.end} ${mention.key}`, mention])).values()]
}

const namesLike = (word: string, { names, language }: ConceptsOfLanguage) =>
  names.get(startOfForms(word, language)) ?? []

/** Languages that write as one word what belongs together. */
const compounding: ReadonlySet<string> = new Set(['de'])
const leastOfCompound = 6

/** What an unknown word begins with: a "Nahrungsmittelhilfeprogramm" is about Nahrungsmittelhilfe. */
function compoundedIn(word: string, at: number, asked: ConceptsOfLanguage): readonly Mention[] {
  if (!compounding.has(asked.language)) return []
  const begun = namesLike(word, asked).filter(
    ({ name: [first = '', ...others] }) =>
      others.length === 0 && first.length >= leastOfCompound && word.startsWith(first),
  )
  const longest = Math.max(...begun.map(({ name }) => name[0]?.length ?? 0))
  return begun.filter(({ name }) => name[0]?.length === longest).map(({ key }) => ({ key, start: at, end: at + 1 }))
}

/** "Agentur für Arbeit" is not about work. */
const longestOf = (mentions: readonly Mention[]) =>
  mentions.filter(
    (one) =>
      !mentions.some(
        (other) => other.end - other.start > one.end - one.start && other.start <= one.start && one.end <= other.end,
      ),
  )

/** What was asked is no other name. */
function without({ equivalents, related }: Concept, words: readonly string[], language: LanguageTag): Concept {
  const isOther = (expression: Expression) =>
    !expression.every((one) => words.some((word) => areForms(one, word, language)))
  return { equivalents: equivalents.filter(isOther), related: related.filter(isOther) }
}

function relativesIn(concepts: readonly Concept[]): Relatives {
  return {
    equivalents: shared(concepts.map(({ equivalents }) => equivalents)),
    related: shared(concepts.map(({ related }) => related)),
  }
}

/** A word with several meanings, or a phrase of several words, says less of each. */
function shared(lists: readonly (readonly Expression[])[]): Meanings {
  const meanings = new Map<string, number>()
  for (const expressions of lists) {
    for (const expression of expressions) {
      const share = 1 / (expressions.length * Math.sqrt(expression.length * lists.length))
      for (const word of expression) meanings.set(word, (meanings.get(word) ?? 0) + share)
    }
  }
  return meanings
}

const known = new Map<string, ConceptsOfLanguage | undefined>()

/** Read when first needed. */
function conceptsIn(language: LanguageTag): ConceptsOfLanguage | undefined {
  const name = macrolanguageOf(language)
  if (!known.has(name)) known.set(name, readConcepts(name))
  return known.get(name)
}

function readConcepts(language: LanguageTag): ConceptsOfLanguage | undefined {
  const lines = readThesaurus(language)
  if (lines === undefined) return undefined
  const concepts = new Map<string, Concept>()
  const names = new Map<string, { key: string; name: Expression }[]>()
  for (const { key, ...line } of lines) {
    const equivalents = expressionsOf(line.equivalents, language)
    concepts.set(key, { equivalents, related: expressionsOf(line.related, language) })
    for (const name of equivalents) {
      const start = startOfForms(name[0] ?? '', language)
      names.set(start, [...(names.get(start) ?? []), { key, name }])
    }
  }
  return { language, concepts, names }
}

const expressionsOf = (names: readonly string[], language: LanguageTag): readonly Expression[] =>
  names.map((name) => tellingWords(name, language)).filter((words) => words.length > 0)
