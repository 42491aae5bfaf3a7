/** The conversation from its beginning to the latest, which stays in view unless one reads further up. */

import Badge from '@mui/material/Badge'
import Box from '@mui/material/Box'
import Fab from '@mui/material/Fab'
import KeyboardArrowDownRounded from '@mui/icons-material/KeyboardArrowDownRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { seenUntil } from '../conversations/seen.ts'
import { TranslationOffer } from '../people/reading-language.tsx'
import { VisuallyHidden } from '../shell/visually-hidden.tsx'
import { useNow } from '../time/use-now.ts'
import { DayLine, HandedOver, NewLine, NoteLine } from './asides.tsx'
import { LotseLine } from './lotse-line.tsx'
import { NewcomerLine } from './newcomer-line.tsx'
import { useTranslations } from './thread-query.ts'
import { wordsOf, type Translations } from './words-of.ts'
import { timelineOf, type TimelineEntry } from './timeline.ts'
import { useStaysAtEnd } from './use-stays-at-end.ts'

export function LineList({ thread }: { readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const translations = useTranslations(thread)
  // As it was when the conversation was opened; what is read meanwhile is read.
  const [seen] = useState(() => seenUntil(thread.id))
  const entries = timelineOf(thread, seen)
  const now = useNow(60_000)
  const { scroller, content, onScroll, goToEnd, isAtEnd, missed } = useStaysAtEnd(
    thread.lines.length + thread.notes.length,
  )
  return (
    <Box sx={{ position: 'relative', flex: 1, minHeight: 0 }}>
      <Box
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="group"
        aria-label={t('thread.lines')}
        sx={scrollerLook}
      >
        <TranslationOffer language={thread.language} />
        <Box component="ol" ref={content} sx={{ m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 0.75 }}>
          {entries.map((entry) => (
            <Entry key={entry.key} {...{ entry, thread, translations, now }} />
          ))}
        </Box>
        {!translations.isWhole && <Box sx={{ mt: 1, color: 'text.secondary' }}>{t('thread.notWhole')}</Box>}
      </Box>
      <VisuallyHidden role="status">{useLatestWords(thread)}</VisuallyHidden>
      {!isAtEnd && <JumpToLatest missed={missed} onJump={goToEnd} />}
    </Box>
  )
}

function JumpToLatest({ missed, onJump }: { readonly missed: number; readonly onJump: () => void }) {
  const { t } = useTranslation()
  const said = [t('thread.jumpToLatest'), ...(missed > 0 ? [t('thread.newBelow', { count: missed })] : [])]
  return (
    <Fab size="small" color="primary" aria-label={said.join(', ')} onClick={onJump} sx={jump}>
      <Badge badgeContent={missed} color="error">
        <KeyboardArrowDownRounded />
      </Badge>
    </Fab>
  )
}

interface EntryProps {
  readonly entry: TimelineEntry
  readonly thread: ThreadView
  readonly translations: Translations
  readonly now: number
}

function Entry({ entry, thread, translations, now }: EntryProps) {
  const { language } = thread
  switch (entry.kind) {
    case 'day':
      return <DayLine at={entry.at} now={now} />
    case 'new':
      return <NewLine />
    case 'handed-over':
      return <HandedOver thread={thread} />
    case 'note':
      return <NoteLine note={entry.note} />
    case 'newcomer':
      return <NewcomerLine line={entry.line} isFirst={entry.isFirst} {...{ language, translations }} />
    case 'lotse':
      return <LotseLine line={entry.line} isFirst={entry.isFirst} {...{ language, translations }} />
    default:
      return entry satisfies never
  }
}

/** The newcomer's last words, said aloud where they came while one was looking; not those that stood there already. */
function useLatestWords({ lines }: ThreadView): string {
  const { t } = useTranslation()
  const [atFirst] = useState(lines.length)
  const last = lines.at(-1)
  if (last?.kind !== 'newcomer' || lines.length <= atFirst) return ''
  return t('thread.newFrom', { text: wordsOf(last) ?? '' })
}

const scrollerLook = {
  height: 1,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  px: { xs: 1.5, sm: 2.5 },
  py: 2,
  '&:focus-visible': { outlineOffset: '-3px' },
} as const

const jump = { position: 'absolute', insetInlineEnd: 20, bottom: 16 } as const
