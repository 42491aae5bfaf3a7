/** Sends a reply once, however often it has to be tried, and keeps its text until it has gone. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LotseLine, ReplyRequest, ThreadView } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { post } from '../api.ts'
import { listKey, threadKey } from '../conversations/list-query.ts'
import { useSession } from '../session.tsx'
import type { KeptDraft } from './use-draft.ts'

interface Outgoing {
  readonly text: string
  /** Where it is a translation: from which language. */
  readonly translatesFrom: LanguageTag | null
}

export function useReply(thread: ThreadView, kept: KeptDraft) {
  const client = useQueryClient()
  const { user } = useSession()
  return useMutation({
    mutationFn: async (outgoing: Outgoing) => {
      await post(`conversations/${thread.id}/reply`, requestOf(outgoing, kept))
      return { sent: kept.draft, line: lineOf(outgoing, kept, user.name) }
    },
    onSuccess: ({ sent, line }) => {
      kept.clear(sent)
      client.setQueryData<ThreadView>(
        threadKey(thread.id),
        (before) => before && { ...before, draft: null, lines: [...before.lines, line] },
      )
      // The next one need not wait until this is read again.
      void client.invalidateQueries({ queryKey: threadKey(thread.id) })
      void client.invalidateQueries({ queryKey: listKey })
    },
  })
}

function requestOf({ text, translatesFrom }: Outgoing, { draft }: KeptDraft): ReplyRequest {
  const original = translatesFrom === null ? {} : { original: { text: draft.text, language: translatesFrom } }
  const links = draft.links.length === 0 ? {} : { links: draft.links }
  return { text, ...original, ...links, key: draft.key }
}

/** As it will come from the service in a moment. */
function lineOf({ text, translatesFrom }: Outgoing, { draft }: KeptDraft, counsellor: string): LotseLine {
  return {
    kind: 'lotse',
    at: new Date().toISOString(),
    counsellor,
    text: [{ text }],
    file: null,
    answer: null,
    links: draft.links,
    choices: [],
    delivery: 'pending',
    original: translatesFrom === null ? null : draft.text,
  }
}
