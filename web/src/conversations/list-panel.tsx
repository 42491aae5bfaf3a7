/** Which conversations are open: who waits, what is one's own, what others do, and what comes later. */

import Box from '@mui/material/Box'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { useSession } from '../session.tsx'
import { useTitle } from '../shell/title.ts'
import { useShortcut } from '../shortcuts.ts'
import { useNow } from '../time/use-now.ts'
import { Announcements } from './announcements.tsx'
import { heaped, heapOf, noFilters, passes, type Filters, type Heap } from './groups.ts'
import { ListEntry } from './list-entry.tsx'
import { ListHeader } from './list-header.tsx'
import { ListFailure, ListLoading, NothingHere } from './list-states.tsx'
import { translationOf, useLastWords } from './list-translations.ts'
import { useConversations } from './list-query.ts'

export function ListPanel({ open }: { readonly open: string | null }) {
  const { t } = useTranslation()
  const { user } = useSession()
  const now = useNow()
  const query = useConversations()
  const all = useMemo(() => query.data ?? [], [query.data])
  const [filters, setFilters] = useState<Filters>(noFilters)
  const heaps = useMemo(() => heaped(all.filter(passes(filters)), user.id, now), [all, filters, user.id, now])
  const [heap, setHeap] = useHeap(
    all.find(({ id }) => id === open),
    heaps,
    now,
  )
  const shown = heaps[heap]
  // Whoever a filter hid has not begun to wait when it is taken away.
  const waiting = all.filter((one) => heapOf(one, user.id, now) === 'waiting')
  useTitle(t('list.title'), heaps.waiting.length)
  return (
    <>
      <ListHeader {...{ heap, heaps, filters, all }} onHeap={setHeap} onFilters={setFilters} />
      {query.data !== undefined && <Announcements waiting={waiting} />}
      {query.isPending && <ListLoading />}
      {query.isError && query.data === undefined && <ListFailure onRetry={() => void query.refetch()} />}
      {query.data !== undefined && shown.length === 0 && (
        <NothingHere heap={heap} isFiltered={filters !== noFilters} onClear={() => setFilters(noFilters)} />
      )}
      <Entries entries={shown} open={open} now={now} />
    </>
  )
}

/** Follows the open conversation from heap to heap, unless one looks elsewhere meanwhile. */
function useHeap(
  open: ConversationView | undefined,
  heaps: Readonly<Record<Heap, readonly ConversationView[]>>,
  now: number,
) {
  const { user } = useSession()
  const [chosen, setChosen] = useState<Heap | null>(null)
  const ofOpen = open === undefined ? null : heapOf(open, user.id, now)
  const place = `${open?.id} ${ofOpen}`
  const [followed, setFollowed] = useState(place)
  if (followed !== place) {
    setFollowed(place)
    if (ofOpen !== null) setChosen(ofOpen)
  }
  // Where nobody waits, one's own work is what matters.
  const first = heaps.waiting.length === 0 && heaps.mine.length > 0 ? 'mine' : 'waiting'
  return [chosen ?? ofOpen ?? first, setChosen] as const
}

interface EntriesProps {
  readonly entries: readonly ConversationView[]
  readonly open: string | null
  readonly now: number
}

function Entries({ entries, open, now }: EntriesProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const translations = useLastWords(entries)
  useKeysInList(list, entries, open)
  return (
    <Box component="ul" ref={list} aria-label={t('list.title')} sx={{ m: 0, p: 0, flex: 1, overflowY: 'auto' }}>
      {entries.map((conversation) => (
        <ListEntry
          key={conversation.id}
          conversation={conversation}
          now={now}
          isOpen={conversation.id === open}
          translation={translationOf(translations, conversation)}
        />
      ))}
    </Box>
  )
}

/** `j` and `k` walk through the list; the browser's own Enter opens what has the focus. */
function useKeysInList(
  list: { readonly current: HTMLElement | null },
  entries: readonly ConversationView[],
  open: string | null,
): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-conversation]') ?? [])]
  const step = (by: 1 | -1) => () => {
    const all = links()
    const focused = all.findIndex((link) => link === document.activeElement)
    const from = focused === -1 ? all.findIndex((link) => link.dataset['conversation'] === open) : focused
    const next = from === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, from + by))
    all[next]?.focus()
    all[next]?.scrollIntoView({ block: 'nearest' })
  }
  const canStep = entries.length > 0
  useShortcut('next', canStep ? step(1) : undefined)
  useShortcut('previous', canStep ? step(-1) : undefined)
}
