/** Reads the files of the thesaurus. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A concept in one language, its names as they are written. */
export interface ThesaurusLine {
  /** The concept's German name, the same in every language. */
  readonly key: string
  readonly equivalents: readonly string[]
  readonly related: readonly string[]
}

/** @returns nothing for a language that the thesaurus does not know */
export function readThesaurus(language: string): readonly ThesaurusLine[] | undefined {
  const path = join(import.meta.dirname, 'thesaurus', `${language}.txt`)
  if (!/^[a-z]{2,3}$/.test(language) || !existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(toLine)
}

function toLine(line: string): ThesaurusLine {
  const [key = '', names = ''] = line.split(':')
  const [equivalents = '', related = ''] = names.split(';')
  return { key, equivalents: equivalents.split(','), related: related.split(',') }
}
