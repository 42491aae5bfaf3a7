/** Embedding without a model: passages and titles as vectors of their terms. */

import { createHash } from 'node:crypto'
import type { LanguageTag } from '../src/domain/language.ts'
import type { Passage } from '../src/domain/page.ts'
import { averageTerms, documentVector, termsOf, type SparseVector } from '../src/domain/terms.ts'
import type { EmbeddedDocument } from '../src/domain/edition.ts'
import type { SourceDocument } from './documents.ts'

/** A change in how vectors are made makes every document another one. */
const embeddingVersion = 1

/** A page's text under its hash, to be embedded if nobody has it yet; `undefined` for a page without text. */
export function documentOf(source: SourceDocument, language: LanguageTag) {
  const passages = source.passages()
  if (passages.length === 0) return undefined
  const identity = JSON.stringify([embeddingVersion, language, source.entry.title, passages])
  const hash = createHash('sha256').update(identity).digest('hex')
  return {
    hash,
    embed: (): EmbeddedDocument => ({
      hash,
      language,
      passages: passages.map((passage) => ({ ...passage, terms: termsOfPassage(passage) })),
    }),
  }
}

/** A page is also found by the titles above it: "Kosten" is about whatever its parent is about. */
export function titleTermsOf({ title, ancestors }: SourceDocument['entry']): SparseVector {
  return documentVector([title, ...ancestors].flatMap(termsOf), averageTerms.title)
}

function termsOfPassage({ lines }: Passage): SparseVector {
  return documentVector(
    lines.flatMap((line) => termsOf(line.text)),
    averageTerms.passage,
  )
}
