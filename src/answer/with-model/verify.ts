/** Sixth step with a model: whether the passages carry what only understanding can tell. */

import { z } from 'zod'
import type { ModelCalls } from './calls.ts'
import type { WrittenSentence } from './draft.ts'
import type { NumberedPassage } from './passages.ts'
import { shapeOf } from './shape.ts'

const verified = shapeOf(
  'verify',
  z.object({ verdicts: z.array(z.object({ number: z.number(), isSupported: z.boolean() })) }),
)

/** Those that are supported; a sentence without a verdict, or with two that differ, is not. */
export async function verify(
  sentences: readonly WrittenSentence[],
  calls: ModelCalls,
): Promise<readonly WrittenSentence[]> {
  const claims = sentences.map(({ marked, cited }, i) => ({
    number: i + 1,
    sentence: marked,
    passages: cited.map(wholeText),
  }))
  const { verdicts } = await calls.ask('verify', { input: { claims }, shape: verified, maxTokens: 400 })
  return sentences.filter((_, i) => {
    const own = verdicts.filter(({ number }) => number === i + 1)
    return own.length > 0 && own.every(({ isSupported }) => isSupported)
  })
}

const wholeText = ({ page, passage, text }: NumberedPassage) => [page.title, ...passage.headings, text].join('\n')
