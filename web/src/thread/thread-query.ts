/** One conversation, whole, and what it says in the language that one reads. */

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ThreadTranslation, ThreadView } from '../../../adapters/console/api.ts'
import { isSameLanguage } from '../../../src/domain/language.ts'
import { get, isApiError, post } from '../api.ts'
import { threadKey } from '../conversations/list-query.ts'
import { useReadingLanguage } from '../people/reading-language.tsx'
import type { Translations } from './words-of.ts'

export function useThread(id: string) {
  return useQuery({
    queryKey: threadKey(id),
    queryFn: ({ signal }) => get<ThreadView>(`conversations/${id}`, { signal }),
    retry: (failures, error) => failures < 2 && !(isApiError(error) && error.status >= 400 && error.status < 500),
  })
}

/** Asked for again with every new line; what is known stays on the screen meanwhile. */
export function useTranslations(thread: ThreadView): Translations {
  const to = useReadingLanguage()
  const isForeign = to !== null && (thread.language === null || !isSameLanguage(thread.language, to))
  const { data } = useQuery({
    queryKey: ['translation', thread.id, to, thread.lines.length],
    queryFn: ({ signal }) => post<ThreadTranslation>(`conversations/${thread.id}/translation`, { to }, { signal }),
    enabled: isForeign && thread.lines.length > 0,
    staleTime: Infinity,
    retry: 1,
    placeholderData: keepPreviousData,
  })
  const known = new Map((isForeign ? data?.translations : undefined)?.map(({ original, text }) => [original, text]))
  return {
    of: (words) => {
      const text = words === null ? undefined : known.get(words)
      return text === words ? undefined : text
    },
    language: to,
    isWhole: !isForeign || data === undefined || data.isWhole,
  }
}
