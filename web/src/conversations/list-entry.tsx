/** One conversation in the list: who waits, how long, for what, and with whom it is. */

import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import AssistantDirectionRounded from '@mui/icons-material/AssistantDirectionRounded'
import PriorityHighRounded from '@mui/icons-material/PriorityHighRounded'
import SnoozeRounded from '@mui/icons-material/SnoozeRounded'
import TranslateRounded from '@mui/icons-material/TranslateRounded'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { ColleagueAvatar, ColleagueAvatars } from '../people/avatars.tsx'
import { useReadingLanguage } from '../people/reading-language.tsx'
import { useOthersIn } from '../people/presence.ts'
import { useSession } from '../session.tsx'
import { useTimes } from '../time/use-times.ts'
import { useNames } from '../words/use-names.ts'
import { DueChip } from './due-chip.tsx'
import { useIsUnread } from './seen.ts'

interface Props {
  readonly conversation: ConversationView
  readonly now: number
  readonly isOpen: boolean
  /** Of the last words. */
  readonly translation: string | undefined
}

export const ListEntry = memo(function ListEntry({ conversation, now, isOpen, translation }: Props) {
  const isUnread = useIsUnread(conversation)
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box
        component={Link}
        to={`/c/${conversation.id}`}
        data-conversation={conversation.id}
        aria-current={isOpen ? 'true' : undefined}
        sx={[entry, conversation.isUrgent && urgentEntry, isOpen && openEntry]}
      >
        <Headline conversation={conversation} now={now} isUnread={isUnread} />
        <Facts conversation={conversation} />
        <LastWords conversation={conversation} translation={translation} isUnread={isUnread} />
        <Marks conversation={conversation} now={now} />
      </Box>
    </Box>
  )
})

interface HeadlineProps {
  readonly conversation: ConversationView
  readonly now: number
  readonly isUnread: boolean
}

function Headline({ conversation, now, isUnread }: HeadlineProps) {
  const { t } = useTranslation()
  const names = useNames()
  const times = useTimes()
  const { since, heldBy, awaitsReply, lastWroteAt } = conversation
  // In hand, what matters is how long the newcomer's last words have stood there.
  const from = heldBy === null || !awaitsReply ? since : (lastWroteAt ?? since)
  const time = times.span(now - Date.parse(from))
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
      {isUnread && <Box component="span" role="img" aria-label={t('list.newWords')} sx={unreadDot} />}
      <Typography component="span" sx={{ fontWeight: 700 }}>
        {names.language(conversation.language)}
      </Typography>
      <Where conversation={conversation} />
      <Typography
        component="time"
        dateTime={from}
        aria-label={awaitsReply ? t('time.waitsFor', { time }) : undefined}
        variant="body2"
        sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {time}
      </Typography>
    </Box>
  )
}

function Where({ conversation: { region, channel } }: { readonly conversation: ConversationView }) {
  const { t } = useTranslation()
  const names = useNames()
  const { regions } = useSession()
  const where = regions.length > 1 ? [names.region(region)] : []
  return (
    <Typography component="span" variant="body2" noWrap sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>
      {[...where, t(`channels.${channel}`, { defaultValue: channel })].join(' · ')}
    </Typography>
  )
}

function Facts({ conversation: { topic, cause } }: { readonly conversation: ConversationView }) {
  const { t } = useTranslation()
  return (
    <Typography component="span" variant="body2" noWrap sx={{ display: 'block', color: 'text.secondary' }}>
      <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {t(`topics.${topic}`)}
      </Box>
      {' · '}
      {t(`causes.${cause}`)}
    </Typography>
  )
}

interface WordsProps {
  readonly conversation: ConversationView
  readonly translation: string | undefined
  readonly isUnread: boolean
}

function LastWords({ conversation: { lastWords, language }, translation, isUnread }: WordsProps) {
  const { t } = useTranslation()
  const reading = useReadingLanguage()
  const lang = (translation === undefined ? language : reading) ?? undefined
  return (
    <Box component="span" sx={{ display: 'flex', gap: 0.75, mt: 0.5 }}>
      {translation !== undefined && (
        <TranslateRounded
          titleAccess={t('thread.translated')}
          sx={{ fontSize: 15, mt: 0.5, color: 'text.secondary' }}
        />
      )}
      <Box component="span" dir="auto" lang={lang} sx={[words, isUnread && { fontWeight: 650 }]}>
        {translation ?? lastWords ?? t('list.noWords')}
      </Box>
    </Box>
  )
}

function Marks({ conversation, now }: { readonly conversation: ConversationView; readonly now: number }) {
  const { t } = useTranslation()
  const times = useTimes()
  const others = useOthersIn(conversation.id)
  const { isUrgent, heldBy, snoozedUntil, tags } = conversation
  const isSnoozed = snoozedUntil !== null && Date.parse(snoozedUntil) > now
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 0.75 }}>
      {isUrgent && <Chip size="small" color="error" icon={<PriorityHighRounded />} label={t('list.urgent')} />}
      <SuggestedMark conversation={conversation} />
      {isSnoozed && (
        <Chip size="small" icon={<SnoozeRounded />} label={t('list.until', { when: times.when(snoozedUntil, now) })} />
      )}
      <DueChip conversation={conversation} now={now} />
      {tags.map((tag) => (
        <Chip key={tag} size="small" variant="outlined" label={<bdi>{tag}</bdi>} />
      ))}
      <Box component="span" sx={{ flex: 1 }} />
      {heldBy !== null && <HeldMark conversation={conversation} />}
      {others.length > 0 && <OthersHere others={others} holder={heldBy?.id} />}
    </Box>
  )
}

function SuggestedMark({ conversation: { suggestedTo, heldBy } }: { readonly conversation: ConversationView }) {
  const { t } = useTranslation()
  const { user } = useSession()
  if (suggestedTo === null || heldBy !== null) return null
  const isMine = suggestedTo.id === user.id
  const label = isMine ? t('list.suggested') : t('list.suggestedTo', { name: suggestedTo.name })
  const look = isMine ? { bgcolor: 'harbour.tint', color: 'primary.dark' } : {}
  return (
    <Chip
      size="small"
      variant={isMine ? 'filled' : 'outlined'}
      icon={isMine ? <AssistantDirectionRounded /> : undefined}
      label={<bdi>{label}</bdi>}
      sx={{ ...look, '& .MuiChip-icon': { color: 'inherit' } }}
    />
  )
}

function HeldMark({ conversation: { heldBy } }: { readonly conversation: ConversationView }) {
  const { t } = useTranslation()
  const { user } = useSession()
  if (heldBy === null || heldBy.id === user.id) return null
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <ColleagueAvatar colleague={heldBy} />
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        <bdi>{t('list.withName', { name: heldBy.name })}</bdi>
      </Typography>
    </Box>
  )
}

function OthersHere({
  others,
  holder,
}: {
  readonly others: ReturnType<typeof useOthersIn>
  readonly holder?: string | undefined
}) {
  const { t } = useTranslation()
  const shown = others.filter(({ id }) => id !== holder)
  const typing = others.filter(({ doing }) => doing === 'typing')
  const said = typing.length > 0 ? 'list.typing' : 'list.here'
  const names = (typing.length > 0 ? typing : others).map(({ name }) => name).join(', ')
  return (
    <Box component="span" role="img" aria-label={t(said, { names })} sx={{ display: 'flex' }}>
      <ColleagueAvatars colleagues={shown} />
    </Box>
  )
}

const entry = {
  display: 'block',
  px: 2,
  py: 1.5,
  color: 'text.primary',
  textDecoration: 'none',
  borderInlineStart: '4px solid transparent',
  '&:hover': { bgcolor: 'harbour.quay' },
  '&:focus-visible': { outlineOffset: '-3px' },
} as const

const urgentEntry = { borderInlineStartColor: 'error.main' } as const
const openEntry = { bgcolor: 'harbour.tint', '&:hover': { bgcolor: 'harbour.tint' } } as const

const words = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  flex: 1,
  minWidth: 0,
  fontSize: '0.9375rem',
  lineHeight: 1.5,
} as const

const unreadDot = {
  width: 10,
  height: 10,
  borderRadius: 5,
  bgcolor: 'harbour.lamp',
  flex: 'none',
  alignSelf: 'center',
} as const
