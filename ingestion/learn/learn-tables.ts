/** From pages in two languages to the term tables of both directions. */

import type { ParallelPage } from '../../src/domain/parallel-page.ts'
import {
  familyOfWord,
  translatableWords,
  unitKinds,
  type LearntTables,
  type TermTable,
  type Translation,
} from '../../src/domain/term-tables.ts'
import type { Corpus } from './cells.ts'
import { numbering } from './numbering.ts'
import { parallelSentences } from './parallel-sentences.ts'
import { recurringFamilies, type IsRecurring, type WordPair } from './recurring.ts'
import { unitsOfKind, unitsOfTwo, type UnitPair } from './units.ts'
import { learnWordTranslation } from './word-translation.ts'

/** Longer sentences are mostly lists, or were not aligned well. */
const maxWords = 120

/** Words of one sentence times words of the other, over all: what memory and time grow with. */
const maxCells = 8_000_000

export function learnTables(pages: readonly ParallelPage[]): LearntTables {
  const pairs = withinBounds(parallelSentences(pages).map(toWords).filter(isUsable))
  const isRecurring = recurringFamilies(pairs)
  return {
    forth: tableOf(pairs, isRecurring),
    back: tableOf(pairs.map(turned), (source, target) => isRecurring(target, source)),
  }
}

const toWords = ({ source, target }: { source: string; target: string }): WordPair => ({
  source: translatableWords(source),
  target: translatableWords(target),
})

const turned = ({ source, target }: WordPair): WordPair => ({ source: target, target: source })

const isUsable = ({ source, target }: WordPair) =>
  source.length > 0 && target.length > 0 && source.length <= maxWords && target.length <= maxWords

/** Of more than can be learnt from, as much as can be, evenly taken from all of it. */
function withinBounds(pairs: readonly WordPair[]): readonly WordPair[] {
  const cells = pairs.reduce((sum, { source, target }) => sum + source.length * target.length, 0)
  const share = Math.min(1, maxCells / cells)
  return pairs.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
}

function tableOf(pairs: readonly WordPair[], isRecurring: IsRecurring): TermTable {
  const table = new Map<string, readonly Translation[]>()
  for (let kind = 0; kind < unitKinds; kind++) addUnits(table, unitsOfKind(pairs, kind), isRecurring)
  addUnits(table, unitsOfTwo(pairs), () => false)
  return table
}

const minWeight = 0.001
const maxTranslations = 20

function addUnits(
  table: Map<string, readonly Translation[]>,
  pairs: readonly UnitPair[],
  isRecurring: IsRecurring,
): void {
  const [units, words] = [numbering(), numbering()]
  const families = new Map(pairs.flatMap(({ source }) => source.map(({ name, family }) => [name, family])))
  const numbered = pairs
    .filter(({ source }) => source.length > 0)
    .map(({ source, target }) => ({
      source: Int32Array.from(source, ({ name }) => units.numberOf(name)),
      target: Int32Array.from(target, words.numberOf),
    }))
  const corpus: Corpus = { pairs: numbered, sourceSize: units.names.length, targetSize: words.names.length }
  const { source, target, together, forth, back } = learnWordTranslation(corpus)
  const found = new Map<string, Translation[]>()
  for (const [cell, times] of together.entries()) {
    const weight = Math.sqrt((forth[cell] ?? 0) * (back[cell] ?? 0))
    if (weight <= minWeight) continue
    const unit = units.names[source[cell] ?? 0] ?? ''
    const word = words.names[target[cell] ?? 0] ?? ''
    if (times < 2 && !isRecurring(families.get(unit) ?? '', familyOfWord(word))) continue
    found.set(unit, [...(found.get(unit) ?? []), { word, weight }])
  }
  for (const [unit, translations] of found) table.set(unit, best(translations))
}

function best(translations: readonly Translation[]): readonly Translation[] {
  const kept = translations.toSorted((a, b) => b.weight - a.weight).slice(0, maxTranslations)
  const sum = kept.reduce((all, { weight }) => all + weight, 0)
  return kept.map(({ word, weight }) => ({ word, weight: Number((weight / sum).toFixed(4)) }))
}
