/** What is quoted where the right page is given: how good quotations are, however good the search is. */

import type { Finding, Turn } from '../domain/turn.ts'
import type { Drafter, IndexedEdition, PassageIndex, Retriever, Verifier } from '../ports/answering.ts'
import type { RegionStore } from '../ports/content.ts'
import type { KnownQuestion } from './question-file.ts'

export interface RightPageDeps {
  readonly index: PassageIndex
  readonly retrieverOver: (index: PassageIndex) => Retriever
  readonly regions: Pick<RegionStore, 'find'>
  readonly now: () => Date
}

/** Lines quoted of the right page; none where the question does not find it. */
export async function quoteRightPage(
  question: KnownQuestion,
  deps: RightPageDeps & { readonly drafter: Drafter; readonly verifier: Verifier },
): Promise<readonly string[]> {
  const found = await findRightPage(question, deps)
  if (found === undefined) return []
  const { turn, finding } = found
  const { quotes } = await deps.verifier.verify(turn, await deps.drafter.draft(turn, finding))
  return quotes.flatMap(({ lines }) => lines)
}

/** A question as if the pages that answer it were the only ones; `undefined` where it finds none of them. */
export async function findRightPage(
  question: KnownQuestion,
  { index, retrieverOver, regions, now }: RightPageDeps,
): Promise<{ readonly turn: Turn; readonly finding: Finding } | undefined> {
  const region = await regions.find(question.region)
  if (region === undefined) return undefined
  const { id, language, question: text } = question
  const turn: Turn = { question: { id, region: region.slug, text, language }, region, language, now: now() }
  const finding = await retrieverOver(onlyPages(index, question.pages)).retrieve(turn)
  return finding.pages.length === 0 ? undefined : { turn, finding: { ...finding, scope: 'best-page' } }
}

function onlyPages(index: PassageIndex, ids: readonly number[]): PassageIndex {
  return { ...index, lookInto: (region, look) => index.lookInto(region, (edition) => look(only(edition, ids))) }
}

/** With all versions of those pages: an answer shows one, but may be found by another. */
function only(edition: IndexedEdition, ids: readonly number[]): IndexedEdition {
  return {
    ...edition,
    async score(readings, options) {
      const versions = await edition.score(readings, options)
      const unranked = versions.map(({ id }) => ({ id, own: null, original: null, score: 0 }))
      const named = await edition.read(unranked, { readPages: 0, now: options.now })
      const right = versions.filter((_, i) => ids.includes(named[i]?.pageId ?? Number.NaN))
      const paths = new Set(right.map(({ originalPath }) => originalPath))
      return versions.filter(({ originalPath }) => paths.has(originalPath))
    },
  }
}
