/** What was found, without an end. */

import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Further } from '../page/further.tsx'
import { LoadFailure, Placeholders } from '../page/loaded.tsx'
import { Nothing } from '../page/nothing.tsx'
import { useShortcut } from '../shortcuts.ts'
import { FoundRow } from './found-row.tsx'
import type { useSearch } from './use-search.ts'

export function FoundList({ query }: { readonly query: ReturnType<typeof useSearch> }) {
  const { t } = useTranslation('more')
  const list = useRef<HTMLUListElement>(null)
  useShortcut('next', () => stepThrough(list.current, 1))
  useShortcut('previous', () => stepThrough(list.current, -1))
  if (query.isError && query.data === undefined) return <LoadFailure onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Placeholders />
  const found = query.data.pages.flatMap((page) => page.found)
  if (found.length === 0) return <Nothing title={t('search.nothing')} text={t('search.nothingText')} />
  const count = t(query.hasNextPage ? 'search.foundMore' : 'search.found', { count: found.length })
  return (
    <>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {count}
      </Typography>
      <Paper variant="outlined" component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {found.map((conversation) => (
          <FoundRow key={conversation.id} conversation={conversation} />
        ))}
      </Paper>
      <Further query={query} />
    </>
  )
}

function stepThrough(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll('a') ?? [])]
  const at = links.findIndex((link) => link === document.activeElement)
  links[Math.max(0, Math.min(at + step, links.length - 1))]?.focus()
}
