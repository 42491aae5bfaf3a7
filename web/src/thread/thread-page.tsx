/** An open conversation: its words, who else is in it, and what is being written. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { isApiError } from '../api.ts'
import { Composer } from '../composer/composer.tsx'
import { markSeen } from '../conversations/seen.ts'
import { useBeingIn, useOthersIn } from '../people/presence.ts'
import { VisuallyHidden } from '../shell/visually-hidden.tsx'
import { LineList } from './line-list.tsx'
import { ThreadHeader } from './thread-header.tsx'
import { useThread } from './thread-query.ts'
import { useDeeds } from './use-deeds.ts'

export function ThreadPage() {
  const { id = '' } = useParams()
  const query = useThread(id)
  if (query.data !== undefined) return <Thread thread={query.data} />
  if (query.isPending) return <ThreadLoading />
  const isGone = isApiError(query.error) && query.error.status === 404
  return isGone ? <ThreadGone /> : <ThreadFailure onRetry={() => void query.refetch()} />
}

function Thread({ thread }: { readonly thread: ThreadView }) {
  const deeds = useDeeds(thread)
  const [isTyping, setIsTyping] = useState(false)
  useBeingIn(thread.id, isTyping)
  useReading(thread)
  return (
    <Box component="section" aria-labelledby="thread-title" sx={column}>
      <ThreadHeader thread={thread} deeds={deeds} />
      <LineList thread={thread} />
      <TypingLine conversation={thread.id} />
      <Composer thread={thread} onTyping={setIsTyping} />
    </Box>
  )
}

/** What is on the screen of somebody who looks at it has been read. */
function useReading(thread: ThreadView): void {
  const { id, lastWroteAt } = thread
  useEffect(() => {
    const read = () => document.hidden || markSeen({ id, lastWroteAt })
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [id, lastWroteAt])
}

function TypingLine({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const typing = useOthersIn(conversation).filter(({ doing }) => doing === 'typing')
  const names = typing.map(({ name }) => name).join(', ')
  return (
    <Typography
      role="status"
      variant="body2"
      sx={{ px: 2.5, minHeight: 24, flex: 'none', color: 'primary.main', fontWeight: 600 }}
    >
      {typing.length > 0 && <bdi>{t('thread.isTyping', { names, count: typing.length })} …</bdi>}
    </Typography>
  )
}

function ThreadLoading() {
  const { t } = useTranslation()
  return (
    <Box sx={{ ...column, p: 2.5, gap: 2 }}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Skeleton width="40%" height={36} />
      <Skeleton variant="rounded" width="60%" height={64} />
      <Skeleton variant="rounded" width="50%" height={88} sx={{ alignSelf: 'flex-end' }} />
      <Skeleton variant="rounded" width="55%" height={48} />
    </Box>
  )
}

function ThreadGone() {
  const { t } = useTranslation()
  return (
    <Box sx={middle}>
      <Typography variant="h2" component="h1">
        {t('thread.gone')}
      </Typography>
      <Typography color="textSecondary">{t('thread.goneHint')}</Typography>
      <Button component={Link} to="/" variant="outlined">
        {t('thread.toList')}
      </Button>
    </Box>
  )
}

function ThreadFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Box role="alert" sx={middle}>
      <Typography>{t('thread.failed')}</Typography>
      <Button variant="contained" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Box>
  )
}

const column = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, minWidth: 0 } as const
const middle = {
  m: 'auto',
  p: 3,
  maxWidth: 460,
  display: 'grid',
  gap: 1.5,
  justifyItems: 'center',
  textAlign: 'center',
} as const
