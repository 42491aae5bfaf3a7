/** What was said, in the counsellor's language: asked for once, and kept as long as the page is open. */

import { isSameLanguage, type LanguageTag } from '../../../../src/domain/language.ts'
import type { ConversationView, LineView, ThreadView } from '../views.ts'
import { post } from './api.ts'
import type { ReadingLanguage } from './reading-language.ts'

/** What a text is to be read with. */
export interface Readable {
  readonly text: string
  readonly language: LanguageTag
}

interface ThreadTranslation {
  readonly translations: readonly { readonly original: string; readonly text: string }[]
  readonly isWhole: boolean
}

interface LastWords {
  readonly translations: readonly { readonly id: ConversationView['id']; readonly text: string }[]
}

export interface Translations {
  /** @returns `undefined` where there was nothing new to ask for */
  fetchThread(thread: ThreadView): Promise<{ readonly isWhole: boolean } | undefined>
  /** `true` where there is more to read than before. */
  fetchLastWords(conversations: readonly ConversationView[]): Promise<boolean>
  ofLine(line: LineView, conversation: string): Readable | undefined
  ofLastWords(conversation: ConversationView): Readable | undefined
}

export function translations(reading: ReadingLanguage): Translations {
  const known = new Map<string, string>()
  const asked = new Set<string>()
  const keyOf = (language: LanguageTag, conversation: string, text: string) =>
    JSON.stringify([language, conversation, text])

  function find(conversation: string, text: string | null): Readable | undefined {
    const language = reading.chosen()
    if (language === undefined || text === null) return undefined
    const translated = known.get(keyOf(language, conversation, text))
    return translated === undefined ? undefined : { text: translated, language }
  }

  /** Those that nobody has asked for yet. */
  function fresh(keys: readonly string[]): readonly string[] {
    const some = keys.filter((key) => !asked.has(key))
    for (const key of some) asked.add(key)
    return some
  }

  return {
    async fetchThread({ id, lines }) {
      const to = reading.chosen()
      if (to === undefined) return undefined
      const keys = fresh(lines.flatMap((line) => wordsOf(line) ?? []).map((text) => keyOf(to, id, text)))
      if (keys.length === 0) return undefined
      const outcome = await post<ThreadTranslation>(`conversations/${id}/translation`, { to })
      if (outcome.kind !== 'fresh') {
        for (const key of keys) asked.delete(key)
        return { isWhole: false }
      }
      for (const { original, text } of outcome.content.translations) known.set(keyOf(to, id, original), text)
      return { isWhole: outcome.content.isWhole }
    },
    async fetchLastWords(conversations) {
      const to = reading.chosen()
      if (to === undefined) return false
      const texts = new Map(
        conversations.flatMap(({ id, lastWords, language }) =>
          lastWords === null || (language !== null && isSameLanguage(language, to)) ? [] : [[id, lastWords]],
        ),
      )
      if (fresh([...texts].map(([id, text]) => `last ${keyOf(to, id, text)}`)).length === 0) return false
      const outcome = await post<LastWords>('translations', { to })
      if (outcome.kind !== 'fresh') return false
      for (const { id, text } of outcome.content.translations) known.set(keyOf(to, id, texts.get(id) ?? ''), text)
      return true
    },
    ofLine: (line, conversation) => find(conversation, wordsOf(line)),
    ofLastWords: ({ id, lastWords }) => find(id, lastWords),
  }
}

function wordsOf(line: LineView): string | null {
  if (line.kind === 'lotse') return line.text.map(({ text }) => text).join('')
  const { said } = line
  switch (said.kind) {
    case 'text':
      return said.text
    case 'voice':
      return said.transcript
    case 'file':
      return said.caption
    case 'tap':
    case 'location':
    case 'deleted':
    case 'other':
      return null
    default:
      return said satisfies never
  }
}
