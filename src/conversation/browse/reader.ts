/** Who leafs through a region's pages, and in which of its languages. */

import { matchLanguage, type LanguageTag } from '../../domain/language.ts'
import type { Region } from '../../domain/region.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import type { ConverseDeps } from '../deps.ts'

export interface Reader {
  readonly region: Region
  readonly language: LanguageTag
  readonly phrases: Phrases
}

export type BrowsingDeps = Pick<ConverseDeps, 'contents' | 'pageUrl' | 'now'>

/** Which part of a list is wanted, and where. */
export interface Screen {
  /** Number of the first entry, from 0. */
  readonly from: number
  /** Our message with the button that was tapped, to be turned over; `null` for a new one. */
  readonly menu: string | null
}

/** Of the region's languages the one that the reader reads, then its default, where that is another. */
export function languagesFor({ region, language }: Reader): readonly LanguageTag[] {
  const offered = region.languages.map(({ tag }) => tag)
  const readable = [matchLanguage(language, offered), offered[0]].filter((tag) => tag !== undefined)
  return [...new Set(readable)]
}

/** The first of the reader's languages in which anything is listed: better German than nothing. */
export async function languageWith(
  reader: Reader,
  list: (language: LanguageTag) => Promise<readonly unknown[]>,
): Promise<LanguageTag | undefined> {
  for (const language of languagesFor(reader)) {
    if ((await list(language)).length > 0) return language
  }
  return undefined
}

export const urlOf = (page: { readonly url: string | null; readonly path: string }, { pageUrl }: BrowsingDeps) =>
  page.url ?? pageUrl(page.path)
