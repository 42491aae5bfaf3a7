/** Optional step with a model: the passages in the order in which they help, those that don't help left out. */

import { z } from 'zod'
import type { ModelCalls } from './calls.ts'
import type { NumberedPassage } from './passages.ts'
import { shapeOf } from './shape.ts'

const reranked = shapeOf('rerank', z.object({ best: z.array(z.number()) }))

/** Numbers stay as they are. Where the model finds none of them helpful, all of them stay. */
export async function rerank(
  question: string,
  passages: readonly NumberedPassage[],
  calls: ModelCalls,
): Promise<readonly NumberedPassage[]> {
  const shown = passages.map(({ number, page, text }) => ({ number, title: page.title, text }))
  const { best } = await calls.ask('rerank', { input: { question, passages: shown }, shape: reranked, maxTokens: 200 })
  const chosen = [...new Set(best)].flatMap((number) => passages.filter((passage) => passage.number === number))
  return chosen.length === 0 ? passages : chosen
}
