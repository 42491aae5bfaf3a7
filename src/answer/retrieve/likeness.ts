/** What a model that embeds texts adds to a search by words: pages that mean what is asked, in whatever words. */

import type { EmbeddedQuestion, LikeVersion } from '../../domain/embedding.ts'
import { ModelFailure } from '../../domain/model.ts'
import type { ChosenPage, RankedPage } from '../../domain/ranking.ts'
import type { EmbeddingModel } from '../../ports/models.ts'
import type { Vault } from '../../privacy/redact.ts'

export interface QuestionEmbedding {
  readonly model: EmbeddingModel
  /** One for each question. */
  readonly openVault: () => Vault
}

/** Words alone find the page in most cases: longer waits are not worth a newcomer's time. */
const timeoutMs = 1_500

/** Pages that join those that match the words: where the model is right, the page is among the first. */
const nearest = 10

/**
 * Log odds for each standard deviation of likeness. It is not learnt, because that would be for one model only: set so
 * low that a model that knows nothing does little harm to a search by words (`node test/bench/likeness.ts` prints how
 * little).
 */
export const likenessWeight = 0.3

/** `null` where there is no model or it does not answer in time, which its adapter notes: words have to do then. */
export async function embedQuestion(
  text: string,
  embedding: QuestionEmbedding | undefined,
): Promise<EmbeddedQuestion | null> {
  if (embedding === undefined) return null
  const { model, openVault } = embedding
  try {
    const [vector] = await model.embed([openVault().hide(text)], { signal: AbortSignal.timeout(timeoutMs) })
    return vector === undefined ? null : { model: model.name, vector }
  } catch (error) {
    if (error instanceof ModelFailure) return null
    throw error
  }
}

/** Pages by how near they are, each once: what is compared is how far one stands out from the others of its language. */
export interface LikePage {
  readonly page: ChosenPage
  /** In standard deviations; 0 where the model has seen nothing of the page. */
  readonly standing: number
}

export function likePages(versions: readonly LikeVersion[]): readonly LikePage[] {
  const standings = new Map([...standingsOf(versions, true), ...standingsOf(versions, false)])
  const pages = Map.groupBy(versions, ({ originalPath }) => originalPath)
  return [...pages.values()].map((ofPage) => {
    const own = ofPage.find(({ isOwn }) => isOwn)?.id ?? null
    const original = ofPage.find(({ isOwn }) => !isOwn)?.id ?? null
    const known = [own, original].flatMap((id) => (id === null ? [] : (standings.get(id) ?? [])))
    return { page: { own, original }, standing: known.length === 0 ? 0 : average(known) }
  })
}

/** Those nearest to the question join what its words have found. */
export function withNearest(chosen: readonly ChosenPage[], like: readonly LikePage[]): readonly ChosenPage[] {
  const known = new Set(chosen.map(shownId))
  const joining = like
    .filter(({ standing }) => standing > 0)
    .toSorted((a, b) => b.standing - a.standing)
    .slice(0, nearest)
    .map(({ page }) => page)
    .filter((page) => !known.has(shownId(page)))
  return [...chosen, ...joining]
}

/** Chances by words and by likeness in one, as if likeness had been one more feature of the ranking. */
export function rankByLikeness(
  ranked: readonly RankedPage[],
  like: readonly LikePage[],
  weight = likenessWeight,
): readonly RankedPage[] {
  const standings = new Map(like.map(({ page, standing }) => [shownId(page), standing]))
  const odds = ranked.map(({ id, score }) => score * Math.exp(weight * (standings.get(id) ?? 0)))
  const all = odds.reduce((total, one) => total + one, 0)
  return ranked.map((page, i) => ({ ...page, score: (odds[i] ?? 0) / all })).toSorted((a, b) => b.score - a.score)
}

const shownId = ({ own, original }: ChosenPage) => own ?? original

function standingsOf(versions: readonly LikeVersion[], isOwn: boolean): readonly (readonly [number, number])[] {
  const seen = versions.flatMap((version) =>
    version.isOwn === isOwn && version.likeness !== null ? [{ id: version.id, likeness: version.likeness }] : [],
  )
  const mean = average(seen.map(({ likeness }) => likeness))
  const deviation = Math.sqrt(average(seen.map(({ likeness }) => (likeness - mean) ** 2)))
  return seen.map(({ id, likeness }) => [id, (likeness - mean) / (deviation || 1)])
}

const average = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
