/** First step with a model: what a message is, and the questions in it, each to be understood by itself. */

import { z } from 'zod'
import type { Question } from '../../domain/answer.ts'
import { isLanguageTag, languageTag, matchLanguage, type LanguageTag } from '../../domain/language.ts'
import type { Danger, SmallTalkTopic } from '../../domain/recognised.ts'
import type { Turn } from '../../domain/turn.ts'
import { cleanText } from '../../inbox/clean-text.ts'
import type { LanguageDetector } from '../../ports/answering.ts'
import type { Vault } from '../../privacy/redact.ts'
import type { ModelCalls } from './calls.ts'
import { withoutMarks } from './marks.ts'
import { shapeOf } from './shape.ts'

export type Understood =
  | { readonly kind: 'emergency'; readonly danger: Danger }
  | { readonly kind: 'human' }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalkTopic; readonly language: LanguageTag }
  | { readonly kind: 'question'; readonly language: LanguageTag; readonly questions: readonly StandaloneQuestion[] }

/** One that can be understood without the conversation, and says nothing of who asks. */
export interface StandaloneQuestion {
  readonly inLanguage: string
  /** In the default language of the region's pages. */
  readonly inDefaultLanguage: string
}

const most = { questions: 3, characters: 300 } as const

const understood = shapeOf(
  'understand',
  z.object({
    kind: z.enum(['question', 'human', 'emergency', 'small-talk']),
    danger: z.enum(['suicide', 'violence', 'trafficking', 'medical', 'fire']).nullable(),
    topic: z
      .enum(['greeting', 'thanks', 'farewell', 'insult', 'are-you-a-machine', 'politics-or-opinion', 'well-being'])
      .nullable(),
    language: z.string(),
    isFollowUp: z.boolean(),
    questions: z.array(z.object({ inLanguage: z.string(), inDefaultLanguage: z.string() })),
  }),
)

interface UnderstandDeps {
  readonly detector: LanguageDetector
}

export async function understand(
  turn: Turn,
  calls: ModelCalls,
  vault: Vault,
  deps: UnderstandDeps,
): Promise<Understood> {
  const { question, region } = turn
  const input = {
    language: turn.language,
    defaultLanguage: region.languages[0]?.tag ?? 'de',
    region: region.name,
    ...hidden(question, vault),
  }
  const said = await calls.ask('understand', { input, shape: understood, maxTokens: 1_200 })
  const language = languageOf(said.language, turn, deps)
  switch (said.kind) {
    case 'emergency':
      return { kind: 'emergency', danger: said.danger ?? anyDanger }
    case 'human':
      return { kind: 'human' }
    case 'small-talk':
      return said.topic === null
        ? { kind: 'question', language, questions: [] }
        : { kind: 'small-talk', topic: said.topic, language }
    case 'question':
      return { kind: 'question', language, questions: said.questions.slice(0, most.questions).flatMap(standalone) }
    default:
      return said.kind satisfies never
  }
}

/** What one of the texts gives away is taken out of all of them. */
function hidden({ text, history = [] }: Question, vault: Vault) {
  for (const said of [...history.flatMap(({ asked, answered }) => [asked, answered]), text])
    vault.learn(cleanText(said))
  const hide = (said: string) => vault.hide(cleanText(said))
  return {
    turns: history.map(({ asked, answered }) => ({ asked: hide(asked), answered: hide(answered) })),
    message: hide(text),
  }
}

/** Whichever it is, the numbers to call come first. */
const anyDanger: Danger = 'medical'

function standalone({ inLanguage, inDefaultLanguage }: StandaloneQuestion): readonly StandaloneQuestion[] {
  const tidy = (text: string) => withoutMarks(cleanText(text)).slice(0, most.characters)
  const own = tidy(inLanguage)
  const others = tidy(inDefaultLanguage)
  return own === '' && others === '' ? [] : [{ inLanguage: own || others, inDefaultLanguage: others || own }]
}

/** Below this the model's word counts more than the detector's. */
const sureOfLanguage = 0.7

/** The detector's; where it is unsure the model's, if that is a language which the region or the newcomer has. */
function languageOf(said: string, { question, region, language }: Turn, { detector }: UnderstandDeps): LanguageTag {
  if (question.language !== undefined || !isLanguageTag(said)) return language
  const offered = region.languages.map(({ tag }) => tag)
  const { confidence } = detector.detect(question.text, { offered, ...expected(question) })
  if (confidence >= sureOfLanguage) return language
  const theirs = [question.previousLanguage, question.languageHint].filter((tag) => tag !== undefined)
  return matchLanguage(languageTag(said), [...offered, ...theirs]) ?? language
}

const expected = ({ previousLanguage: previous, languageHint: hint }: Question) => ({
  ...(previous && { previous }),
  ...(hint && { hint }),
})
