/** The pages that are worth a closer look, each once, in whatever languages it exists. */

import type { ChosenPage, ScoredVersion } from '../../domain/ranking.ts'

/** Among so many the right page is as good as always, if it matches the question at all. */
const mostPages = 40

/** Scores of two languages can't be compared, but how far one stands out from the others of its language can. */
export function choosePages(versions: readonly ScoredVersion[]): readonly ChosenPage[] {
  const standings = new Map([...standingsOf(versions, true), ...standingsOf(versions, false)])
  const pages = Map.groupBy(versions, ({ originalPath }) => originalPath)
  return [...pages.values()]
    .filter((ofPage) => ofPage.some(({ score }) => score > 0))
    .map((ofPage) => {
      const own = ofPage.find(({ isOwn }) => isOwn)?.id ?? null
      const original = ofPage.find(({ isOwn }) => !isOwn)?.id ?? null
      const standing = (id: number | null) => (id === null ? undefined : standings.get(id))
      const [here, there] = [standing(own) ?? standing(original) ?? 0, standing(original) ?? standing(own) ?? 0]
      return { page: { own, original }, standing: here + there }
    })
    .toSorted((a, b) => b.standing - a.standing)
    .slice(0, mostPages)
    .map(({ page }) => page)
}

/** In standard deviations, by id. */
function standingsOf(versions: readonly ScoredVersion[], isOwn: boolean): readonly (readonly [number, number])[] {
  const ofLanguage = versions.filter((version) => version.isOwn === isOwn)
  const mean = average(ofLanguage.map(({ score }) => score))
  const deviation = Math.sqrt(average(ofLanguage.map(({ score }) => (score - mean) ** 2)))
  return ofLanguage.map(({ id, score }) => [id, (score - mean) / (deviation || 1)])
}

const average = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
