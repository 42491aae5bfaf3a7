/** What stands between the words: days, notes for the team, and why somebody was asked to come. */

import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import LockRounded from '@mui/icons-material/LockRounded'
import SupportAgentRounded from '@mui/icons-material/SupportAgentRounded'
import { useTranslation } from 'react-i18next'
import type { NoteView, ThreadView } from '../../../adapters/console/api.ts'
import { useTimes } from '../time/use-times.ts'
import { ForeignText } from './foreign-text.tsx'

export function DayLine({ at, now }: { readonly at: string; readonly now: number }) {
  const times = useTimes()
  return (
    <Box component="li" sx={rule}>
      <time dateTime={at}>{times.day(at, now)}</time>
    </Box>
  )
}

export function NewLine() {
  const { t } = useTranslation()
  return (
    <Box
      component="li"
      sx={{
        ...rule,
        color: 'primary.main',
        fontWeight: 700,
        '&::before, &::after': { ...line, bgcolor: 'primary.main' },
      }}
    >
      {t('list.newWords')}
    </Box>
  )
}

export function HandedOver({ thread }: { readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const times = useTimes()
  const look = thread.isUrgent
    ? { bgcolor: 'harbour.dangerTint', borderColor: 'error.main', color: 'error.main' }
    : { bgcolor: 'harbour.quay', borderColor: 'transparent', color: 'primary.main' }
  return (
    <Box component="li" sx={{ ...card, ...look }}>
      <SupportAgentRounded aria-hidden sx={{ mt: 0.25 }} />
      <Box sx={{ color: 'text.primary' }}>
        <Typography component="p" variant="body2" sx={{ fontWeight: 700 }}>
          {t('thread.escalated')} · <time dateTime={thread.since}>{times.clock(thread.since)}</time>
        </Typography>
        <Typography component="p">{t(`causesLong.${thread.cause}`)}</Typography>
      </Box>
    </Box>
  )
}

export function NoteLine({ note }: { readonly note: NoteView }) {
  const { t } = useTranslation()
  const times = useTimes()
  return (
    <Box component="li" sx={{ ...card, ...noteLook }}>
      <LockRounded aria-hidden fontSize="small" sx={{ mt: 0.4, color: 'harbour.lampInk' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography component="p" variant="body2" sx={{ fontWeight: 700 }}>
          <bdi>{t('thread.noteBy', { name: note.author.name })}</bdi> ·{' '}
          <time dateTime={note.at}>{times.clock(note.at)}</time> ·{' '}
          <Box component="span" sx={{ fontWeight: 400 }}>
            {t('thread.noteOnly')}
          </Box>
        </Typography>
        <Typography component="p" dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
          <Mentioning note={note} />
        </Typography>
      </Box>
    </Box>
  )
}

/** Those who are mentioned stand out. */
function Mentioning({ note: { text, mentions } }: { readonly note: NoteView }) {
  const names = mentions.map(({ name }) => `@${name}`)
  return stretchesOf(text, names).map((stretch, position) =>
    names.includes(stretch) ? (
      <Box component="b" key={position} sx={{ color: 'harbour.lampInk' }}>
        {stretch}
      </Box>
    ) : (
      <ForeignText key={position} text={stretch} />
    ),
  )
}

function stretchesOf(text: string, names: readonly string[]): readonly string[] {
  const [name, ...others] = names
  if (name === undefined) return text === '' ? [] : [text]
  const parts = text.split(name)
  return parts.flatMap((part, position) => [...(position === 0 ? [] : [name]), ...stretchesOf(part, others)])
}

const line = { content: '""', flex: 1, height: '1px', bgcolor: 'divider' } as const

const rule = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  listStyle: 'none',
  mt: 1.5,
  fontSize: '0.875rem',
  color: 'text.secondary',
  '&::before, &::after': line,
} as const

const card = {
  display: 'flex',
  gap: 1.25,
  listStyle: 'none',
  mx: { xs: 0, sm: 4 },
  my: 1,
  px: 2,
  py: 1.25,
  border: '1px solid',
  borderRadius: '12px',
} as const

const noteLook = { bgcolor: 'harbour.lampTint', borderColor: 'harbour.lamp', borderStyle: 'dashed' } as const
