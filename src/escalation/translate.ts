/** What was said becomes readable for a counsellor, and what they write for the newcomer. */

import { isSameLanguage, type LanguageTag } from '../domain/language.ts'
import type { OpenConversation } from '../domain/escalation.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Translation, TranslationOrder } from '../domain/translation.ts'
import type { LanguageDetector } from '../ports/answering.ts'
import type { Translator } from '../ports/models.ts'
import type { Escalations } from '../ports/work.ts'
import type { Counsellor } from './counsellor.ts'
import { detected, textsOf } from './said-texts.ts'

export interface TranslationDeps {
  readonly escalations: Pick<Escalations, 'find' | 'thread' | 'open'>
  /** Where a language model is configured. */
  readonly translator: Translator | undefined
  readonly detector: LanguageDetector
}

/** The counsellor's language, and until when they wait. */
export interface Wanted {
  readonly to: LanguageTag
  readonly signal: AbortSignal
}

export interface ThreadTranslation {
  /** By the text that is translated. */
  readonly translations: ReadonlyMap<string, string>
  /** `false` where something could not be translated. */
  readonly isWhole: boolean
}

/** @returns `undefined` where there is no such conversation in the counsellor's regions */
export async function translateThread(
  id: ConversationId,
  wanted: Wanted,
  { regions }: Pick<Counsellor, 'regions'>,
  deps: TranslationDeps,
): Promise<ThreadTranslation | undefined> {
  const thread = await deps.escalations.thread(id, regions)
  if (thread === undefined) return undefined
  const texts = textsOf(thread, wanted.to, deps.detector)
  const groups = [...Map.groupBy(texts, ({ from }) => from)]
  const translated = await Promise.all(
    groups.map(([from, some]) =>
      translateAll(
        some.map(({ text }) => text),
        { ...orderFor(thread, wanted), from },
        deps,
      ),
    ),
  )
  return {
    translations: new Map(translated.flatMap(({ translations }) => [...translations])),
    isWhole: translated.every(({ isWhole }) => isWhole),
  }
}

/** The most urgent ones: further down nobody reads what each of them wrote last. */
const mostConversations = 20

/** What each newcomer wrote last, by their conversation, so that a counsellor can choose whom to answer. */
export async function translateLastWords(
  wanted: Wanted,
  { regions }: Pick<Counsellor, 'regions'>,
  deps: TranslationDeps,
): Promise<ReadonlyMap<ConversationId, string>> {
  const open = (await deps.escalations.open(regions)).slice(0, mostConversations)
  const translated = await Promise.all(
    open.map(async (conversation) => {
      const { lastWords, language, id } = conversation
      if (lastWords === null) return []
      const from = detected(lastWords, language, deps.detector)
      const { translations } = await translateAll([lastWords], { ...orderFor(conversation, wanted), from }, deps)
      return [...translations.values()].map((text) => [id, text] as const)
    }),
  )
  return new Map(translated.flat())
}

export interface Preview {
  readonly translation: Translation
  /** That the newcomer reads; `null` where nobody knows. */
  readonly language: LanguageTag | null
}

/** As the newcomer would read it. @returns `undefined` where there is no such conversation */
export async function previewReply(
  id: ConversationId,
  { text, from, signal }: { readonly text: string; readonly from: LanguageTag; readonly signal: AbortSignal },
  { regions }: Pick<Counsellor, 'regions'>,
  { escalations, translator }: TranslationDeps,
): Promise<Preview | undefined> {
  const found = await escalations.find(id, regions)
  if (found === undefined) return undefined
  const { language: to } = found
  if (to === null || isSameLanguage(from, to)) return { translation: { kind: 'unneeded' }, language: to }
  const [translation] = (await translator?.([text], { ...orderFor(found, { to, signal }), from })) ?? []
  return { translation: translation ?? { kind: 'failed' }, language: to }
}

const orderFor = (
  { id, region }: Pick<OpenConversation, 'id' | 'region'>,
  wanted: Wanted,
): Omit<TranslationOrder, 'from'> => ({ ...wanted, region, conversation: id })

async function translateAll(
  texts: readonly string[],
  order: TranslationOrder,
  { translator }: TranslationDeps,
): Promise<ThreadTranslation> {
  const results = (await translator?.(texts, order)) ?? texts.map(() => ({ kind: 'failed' }) as const)
  return {
    translations: new Map(
      results.flatMap((result, position) => {
        const text = texts[position]
        return result.kind === 'translated' && text !== undefined ? [[text, result.text]] : []
      }),
    ),
    isWhole: results.every(({ kind }) => kind !== 'failed'),
  }
}
