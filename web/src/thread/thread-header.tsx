/** Above a conversation: who it is with, what it is about, by when, and what can be done. */

import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { DueChip } from '../conversations/due-chip.tsx'
import { ColleagueAvatars } from '../people/avatars.tsx'
import { useOthersIn } from '../people/presence.ts'
import { useSession } from '../session.tsx'
import { useNow } from '../time/use-now.ts'
import { useTimes } from '../time/use-times.ts'
import { useNames } from '../words/use-names.ts'
import { TagList } from './tag-list.tsx'
import { ThreadActions } from './thread-actions.tsx'
import { TopicChip } from './topic-chip.tsx'
import type { Deeds } from './use-deeds.ts'

export function ThreadHeader({ thread, deeds }: { readonly thread: ThreadView; readonly deeds: Deeds }) {
  const { t } = useTranslation()
  const names = useNames()
  const now = useNow()
  return (
    <Box component="header" sx={header}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
        <IconButton
          component={Link}
          to="/"
          aria-label={t('thread.toList')}
          edge="start"
          sx={{ display: { md: 'none' } }}
        >
          <ArrowBackRounded sx={{ '[dir="rtl"] &': { transform: 'scaleX(-1)' } }} />
        </IconButton>
        <Typography
          variant="h2"
          component="h1"
          id="thread-title"
          tabIndex={-1}
          noWrap
          sx={{ flex: 1, outline: 'none' }}
        >
          {names.language(thread.language)}
        </Typography>
        <OthersLooking conversation={thread.id} />
        <ThreadActions thread={thread} deeds={deeds} />
      </Box>
      <Standing thread={thread} />
      <Box role="group" aria-label={t('thread.details')} sx={chips}>
        {thread.isUrgent && <Chip size="small" color="error" label={t('list.urgent')} />}
        <TopicChip topic={thread.topic} onTopic={deeds.setTopic} />
        <DueChip conversation={thread} now={now} always />
        <TagList tags={thread.tags} onTags={deeds.setTags} />
      </Box>
    </Box>
  )
}

/** Where it comes from and with whom it is, in one line. */
function Standing({ thread }: { readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const names = useNames()
  const times = useTimes()
  const { user } = useSession()
  const now = useNow()
  const { heldBy, channel, region, since, state, window } = thread
  const withWhom =
    heldBy === null
      ? t(`states.${state}`)
      : heldBy.id === user.id
        ? t('list.withYou')
        : t('list.withName', { name: heldBy.name })
  const isOpen = window !== null && Date.parse(window.until) > now
  const facts = [
    withWhom,
    names.region(region),
    t(`channels.${channel}`, { defaultValue: channel }),
    t('thread.since', { when: times.when(since, now) }),
    ...(isOpen ? [t('thread.windowUntil', { when: times.when(window.until, now) })] : []),
  ]
  return (
    <Typography variant="body2" color="textSecondary">
      <bdi>{facts.join(' · ')}</bdi>
    </Typography>
  )
}

function OthersLooking({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const others = useOthersIn(conversation)
  const names = others.map(({ name }) => name).join(', ')
  return (
    <Box
      role="status"
      aria-label={others.length === 0 ? undefined : t('thread.isViewing', { names, count: others.length })}
    >
      <ColleagueAvatars colleagues={others} />
    </Box>
  )
}

const header = {
  flex: 'none',
  px: { xs: 1.5, sm: 2.5 },
  pt: 1.25,
  pb: 1,
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const

/** On phones one row that is pushed aside, for the words need the room. */
const chips = {
  display: 'flex',
  flexWrap: { xs: 'nowrap', sm: 'wrap' },
  overflowX: { xs: 'auto', sm: 'visible' },
  alignItems: 'center',
  gap: 0.75,
  mt: 0.75,
  '& > *': { flex: 'none' },
} as const
