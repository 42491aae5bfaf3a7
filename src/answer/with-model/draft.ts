/** Fourth step with a model: sentences in the newcomer's language, each with the passages that it is from. */

import { z } from 'zod'
import type { LanguageTag } from '../../domain/language.ts'
import { ModelFailure } from '../../domain/model.ts'
import { cleanText } from '../../inbox/clean-text.ts'
import type { Vault } from '../../privacy/redact.ts'
import type { ModelCalls } from './calls.ts'
import { languageName } from './language-name.ts'
import { firstHalf, type NumberedPassage } from './passages.ts'
import { shapeOf } from './shape.ts'

export interface WrittenSentence {
  /** With what was hidden in it, as it would go out. */
  readonly text: string
  /** With marks in its place, as the model may see it again. */
  readonly marked: string
  /** Marks that stand for nothing. */
  readonly invented: readonly string[]
  /** Those of its passages that there are; perhaps none. */
  readonly cited: readonly NumberedPassage[]
}

export interface WrittenDraft {
  /** None where the model found no answer in the passages. */
  readonly sentences: readonly WrittenSentence[]
  readonly isList: boolean
}

export interface DraftOrder {
  readonly language: LanguageTag
  readonly isPlain: boolean
  readonly questions: readonly string[]
  readonly passages: readonly NumberedPassage[]
  /** Of a first draft, for a second one. */
  readonly problems?: readonly { readonly sentence: string; readonly problem: string }[]
}

/** More would be read by nobody on a phone. */
const most = { sentences: 4, entries: 6, characters: 1_200 } as const

const drafted = shapeOf(
  'draft',
  z.object({
    canAnswer: z.boolean(),
    sentences: z.array(z.object({ text: z.string(), passages: z.array(z.number()) })),
    isList: z.boolean(),
  }),
)

/** A model that takes less than all passages gets those of the better ranks. */
export async function draft(order: DraftOrder, calls: ModelCalls, vault: Vault): Promise<WrittenDraft> {
  try {
    return await draftFrom(order, calls, vault)
  } catch (error) {
    if (!(error instanceof ModelFailure) || error.kind !== 'too-long') throw error
    return draftFrom({ ...order, passages: firstHalf(order.passages) }, calls, vault)
  }
}

async function draftFrom(order: DraftOrder, calls: ModelCalls, vault: Vault): Promise<WrittenDraft> {
  const { language, isPlain, questions, passages, problems } = order
  const input = {
    language,
    languageName: languageName(language),
    plain: isPlain,
    questions,
    passages: passages.map(shown),
    ...(problems && { problems }),
  }
  const { canAnswer, sentences, isList } = await calls.ask('draft', { input, shape: drafted, maxTokens: 2_000 })
  const written = sentences.map(({ text, passages: numbers }) => {
    const marked = onOneLine(text)
    const cited = passages.filter(({ number }) => numbers.includes(number))
    const restored = vault.restore(marked)
    return { text: onOneLine(restored.text), marked, invented: restored.leftOut, cited }
  })
  return { sentences: canAnswer ? short(written, isList ? most.entries : most.sentences) : [], isList }
}

const shown = ({ number, page, passage, text, links }: NumberedPassage) => ({
  number,
  title: page.title,
  headings: passage.headings,
  text,
  links: links.map((link) => ({ text: link.text, url: link.url })),
  language: page.language,
  lastUpdated: page.lastUpdated,
})

/** Models like to put the numbers of passages into their sentences as well. */
const onOneLine = (text: string) =>
  cleanText(text)
    .replace(/\s*\[\d{1,2}(, ?\d{1,2})*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function short(sentences: readonly WrittenSentence[], count: number): readonly WrittenSentence[] {
  let characters = 0
  const ends = sentences.map(({ text }) => (characters += text.length))
  return sentences.filter(({ text }, i) => text !== '' && (ends[i] ?? 0) <= most.characters).slice(0, count)
}
