/** From pages and their translations to sentences and their translations. */

import type { ParallelPage } from '../../src/domain/parallel-page.ts'
import { alignSentences, type SentencePair } from './align.ts'
import { sentencesOf } from './sentences.ts'

/** Each pair once, however many pages have it; titles are pairs, too. */
export function parallelSentences(pages: readonly ParallelPage[]): readonly SentencePair[] {
  const texts = pages.map(({ source, target }) => ({
    titles: { source: source.title, target: target.title },
    source: sentencesOf(source.lines),
    target: sentencesOf(target.lines),
  }))
  const ratio = lengthRatio(texts)
  const pairs = texts.flatMap(({ titles, source, target }) => [titles, ...alignSentences(source, target, ratio)])
  return [...new Map(pairs.map((pair) => [`${pair.source}\t${pair.target}`, pair])).values()]
}

/** Characters of the target language for each of the source language. */
function lengthRatio(texts: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[]) {
  const source = texts.reduce((sum, text) => sum + lengthOf(text.source), 0)
  const target = texts.reduce((sum, text) => sum + lengthOf(text.target), 0)
  return source > 0 && target > 0 ? target / source : 1
}

const lengthOf = (sentences: readonly string[]) => sentences.reduce((sum, sentence) => sum + sentence.length, 0)
