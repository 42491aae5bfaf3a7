/** Below a conversation: a reply where it is one's own, a note for the team, or who answers meanwhile. */

import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { useSession } from '../session.tsx'
import { useShortcut } from '../shortcuts.ts'
import { NoteForm } from './note-form.tsx'
import { ReplyForm } from './reply-form.tsx'
import { useDraft, type KeptDraft } from './use-draft.ts'
import { useIsTyping } from './use-is-typing.ts'

type Mode = 'reply' | 'note'

interface Props {
  readonly thread: ThreadView
  readonly onTyping: (isTyping: boolean) => void
}

export function Composer({ thread, onTyping }: Props) {
  const { user } = useSession()
  const isMine = thread.state === 'with-counsellor' && thread.heldBy?.id === user.id
  const kept = useDraft(thread)
  useIsTyping(`${kept.draft.text}|${kept.draft.note}`, onTyping)
  const [mode, setMode] = useState<Mode | null>(isMine ? 'reply' : kept.draft.note === '' ? null : 'note')
  const field = useRef<HTMLTextAreaElement>(null)
  const focusNext = useRef(false)
  const shown = isMine ? (mode ?? 'reply') : mode === 'note' ? 'note' : null

  const write = (next: Mode) => {
    if (shown === next) field.current?.focus()
    focusNext.current = true
    setMode(next)
  }
  useEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    field.current?.focus()
  }, [shown])
  useFocusOnceMine(isMine, () => {
    focusNext.current = mode === 'note'
    setMode('reply')
    field.current?.focus()
  })
  useShortcut('reply', isMine ? () => write('reply') : undefined)
  useShortcut('note', () => write('note'))
  return (
    <Box sx={place}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <ModeButtons mode={shown} isMine={isMine} onMode={(next) => (next === null ? setMode(null) : write(next))} />
        <Box sx={{ flex: 1 }}>{!isMine && <Standing thread={thread} />}</Box>
        {shown !== null && <DraftState kept={kept} />}
      </Box>
      {shown === 'reply' && <ReplyForm {...{ thread, kept }} inputRef={field} />}
      {shown === 'note' && <NoteForm {...{ thread, kept }} inputRef={field} />}
    </Box>
  )
}

/** Whoever takes a conversation over wants to write. */
function useFocusOnceMine(isMine: boolean, act: () => void): void {
  const was = useRef(isMine)
  useEffect(() => {
    if (isMine && !was.current) act()
    was.current = isMine
  })
}

interface ModeProps {
  readonly mode: Mode | null
  readonly isMine: boolean
  readonly onMode: (mode: Mode | null) => void
}

function ModeButtons({ mode, isMine, onMode }: ModeProps) {
  const { t } = useTranslation()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      aria-label={t('composer.mode')}
      onChange={(_event, next: Mode | null) => (next !== null || !isMine) && onMode(next)}
    >
      {isMine && (
        <ToggleButton value="reply" aria-keyshortcuts="r" sx={modeButton}>
          {t('composer.reply')}
        </ToggleButton>
      )}
      <ToggleButton value="note" aria-keyshortcuts="n" sx={modeButton}>
        {t('composer.note')}
      </ToggleButton>
    </ToggleButtonGroup>
  )
}

/** Who answers the newcomer meanwhile. */
function Standing({ thread: { state, heldBy } }: { readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const said = {
    waiting: t('actions.takeHint'),
    'with-counsellor': t('actions.heldBy', { name: heldBy?.name ?? '' }),
    'with-bot': t('actions.botAgain'),
    closed: t('actions.ended'),
  }[state]
  return (
    <Typography variant="body2" sx={{ color: 'text.primary' }}>
      <bdi>{said}</bdi>
    </Typography>
  )
}

function DraftState({ kept: { draft, isKept } }: { readonly kept: KeptDraft }) {
  const { t } = useTranslation()
  const { replyLimit } = useSession()
  if (draft.text.length > replyLimit * 0.8) {
    return <Small>{t('composer.count', { count: draft.text.length, limit: replyLimit })}</Small>
  }
  if (isKept === 'nowhere' || (draft.text === '' && draft.note === '')) return null
  return <Small>{t(isKept === 'there' ? 'composer.kept' : 'composer.keptHere')}</Small>
}

function Small({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  )
}

const place = {
  flex: 'none',
  px: { xs: 1.5, sm: 2.5 },
  pt: 1.25,
  pb: 'calc(12px + env(safe-area-inset-bottom))',
  borderTop: '1px solid',
  borderColor: 'divider',
  maxHeight: { xs: '56dvh', md: '60dvh' },
  overflowY: 'auto',
} as const

const modeButton = {
  textTransform: 'none',
  fontWeight: 600,
  px: 1.5,
  py: 0.4,
  color: 'text.primary',
  borderColor: 'divider',
  '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'harbour.tint', color: 'text.primary' },
} as const
