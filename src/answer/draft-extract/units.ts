/** The least that is quoted of a page: a sentence, a list entry, a heading, or a whole table. */

import type { Line } from '../../domain/page.ts'
import type { FoundPage, FoundPassage } from '../../domain/ranking.ts'
import { sentencesOf } from '../sentences.ts'

export interface Unit {
  readonly kind: Exclude<Line['kind'], 'fact'>
  /** More than one only of a table: its rows. */
  readonly lines: readonly string[]
  readonly passage: FoundPassage
}

/** All of a page's words, in their order. */
export function unitsOf(page: FoundPage): readonly Unit[] {
  return page.passages.flatMap((passage) => unitsOfPassage(passage, page))
}

function unitsOfPassage(passage: FoundPassage, { language }: FoundPage): readonly Unit[] {
  const units: Unit[] = []
  let table: string[] | undefined
  for (const { kind, text } of passage.lines) {
    if (kind === 'fact') continue
    if (kind !== 'row') {
      table = undefined
      units.push(...sentencesOf(text, language).map((sentence) => ({ kind, lines: [sentence], passage })))
    } else if (table === undefined) {
      table = [text]
      units.push({ kind, lines: table, passage })
    } else {
      table.push(text)
    }
  }
  return units
}
