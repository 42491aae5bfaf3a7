/** Second step of a turn: the pages that may answer, and how sure it is that the best one does. */

import type { EmbeddedQuestion } from '../domain/embedding.ts'
import type { Readings } from '../domain/ranking.ts'
import type { Finding } from '../domain/turn.ts'
import type { IndexedEdition, PassageIndex, Retriever } from '../ports/answering.ts'
import { choosePages } from './retrieve/choose.ts'
import { shares } from './retrieve/features.ts'
import { judge } from './retrieve/judge.ts'
import { chanceWeights, rankingWeights } from './retrieve/learnt-weights.ts'
import { embedQuestion, likePages, rankByLikeness, withNearest, type QuestionEmbedding } from './retrieve/likeness.ts'
import { questionWords, readIn, type QuestionWords } from './retrieve/question-words.ts'
import { rankPages } from './retrieve/rank.ts'
import type { TableLookup } from './retrieve/translate.ts'

export interface RetrieveDeps {
  readonly index: PassageIndex
  readonly tables: TableLookup
  /** Where a model that embeds texts is configured. */
  readonly embedding?: QuestionEmbedding | undefined
}

const candidates = 10

/** As many as are quoted or offered at most. */
const readPages = 3

export function createRetriever(deps: RetrieveDeps): Retriever {
  return {
    async retrieve(turn) {
      const [words, embedded] = await Promise.all([
        questionWords(turn, deps.tables),
        embedQuestion(turn.question.text, deps.embedding),
      ])
      return deps.index.lookInto(turn.region.slug, (edition) =>
        find(edition, { text: turn.question.text, words, embedded, now: turn.now }),
      )
    },
  }
}

interface Asked {
  readonly text: string
  readonly words: QuestionWords
  readonly embedded: EmbeddedQuestion | null
  readonly now: Date
}

async function find(edition: IndexedEdition, { text, words, embedded, now }: Asked): Promise<Finding> {
  const readings = await readIn(edition, words)
  const like = embedded === null ? [] : likePages(await edition.likenesses(embedded, { ...languagesOf(words), now }))
  const chosen = withNearest(choosePages(await edition.score(readings, { shares, now })), like)
  const ranked = rankByLikeness(rankPages(await edition.match(chosen, readings), rankingWeights), like)
  const pages = await edition.read(ranked.slice(0, candidates), { readPages, now })
  return { pages, weights: weightsOf(readings), ...judge(text, ranked, readings, chanceWeights) }
}

const languagesOf = ({ own, original }: QuestionWords) => ({
  own: own?.language ?? null,
  original: original?.language ?? null,
})

/** Whatever language a page is quoted in: a term of one hardly ever means something in the other. */
function weightsOf({ own, original }: Readings): Finding['weights'] {
  const weights = new Map<number, number>()
  for (const word of [...(own?.words ?? []), ...(original?.words ?? [])]) {
    word.terms.forEach((term, i) => weights.set(term, (weights.get(term) ?? 0) + (word.weights[i] ?? 0)))
  }
  return weights
}
