/** The last words of open conversations, in the language that one reads. */

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { isSameLanguage } from '../../../src/domain/language.ts'
import { post } from '../api.ts'
import { useReadingLanguage } from '../people/reading-language.tsx'

interface LastWords {
  readonly translations: readonly { readonly id: string; readonly text: string }[]
}

/** Asked for again where somebody has written; what is known stays meanwhile. */
export function useLastWords(conversations: readonly ConversationView[]): ReadonlyMap<string, string> {
  const to = useReadingLanguage()
  const foreign = conversations.filter(
    ({ lastWords, language }) =>
      lastWords !== null && (language === null || to === null || !isSameLanguage(language, to)),
  )
  const state = foreign.map(({ id, lastWroteAt }) => `${id} ${lastWroteAt}`).toSorted()
  const { data } = useQuery({
    queryKey: ['last-words', to, state],
    queryFn: async ({ signal }) => {
      const { translations } = await post<LastWords>('translations', { to }, { signal })
      // Kept with what it translates: other words may have come since.
      const wordsOf = new Map(foreign.map(({ id, lastWords }) => [String(id), lastWords]))
      return new Map(translations.map(({ id, text }) => [`${id} ${wordsOf.get(id)}`, text] as const))
    },
    enabled: to !== null && foreign.length > 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  })
  return (to === null ? undefined : data) ?? new Map<string, string>()
}

export const translationOf = (words: ReadonlyMap<string, string>, { id, lastWords }: ConversationView) =>
  words.get(`${id} ${lastWords}`)
