/** What somebody said: who and when, the words, and beneath them their translation. */

import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import TranslateRounded from '@mui/icons-material/TranslateRounded'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { useTimes } from '../time/use-times.ts'
import { ForeignText } from './foreign-text.tsx'

interface SpeechProps {
  readonly side: 'newcomer' | 'machine' | 'counsellor'
  /** Not said again where the same one goes on. */
  readonly speaker: string | null
  readonly at: string
  readonly children: ReactNode
}

export function Speech({ side, speaker, at, children }: SpeechProps) {
  const times = useTimes()
  return (
    <Box component="li" sx={{ ...speech, alignItems: side === 'newcomer' ? 'flex-start' : 'flex-end' }}>
      {speaker !== null && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, px: 0.5, mt: 1 }}>
          {side === 'machine' && <Box aria-hidden sx={lampDot} />}
          <Typography component="span" variant="body2" sx={{ fontWeight: 700, color: 'text.secondary' }}>
            <bdi>{speaker}</bdi>
          </Typography>
          <Typography component="time" dateTime={at} variant="body2" sx={{ color: 'text.secondary' }}>
            {times.clock(at)}
          </Typography>
        </Box>
      )}
      {children}
    </Box>
  )
}

interface BubbleProps {
  readonly side: SpeechProps['side']
  readonly language: LanguageTag | null
  readonly children: ReactNode
}

export function Bubble({ side, language, children }: BubbleProps) {
  return (
    <Box dir="auto" lang={language ?? undefined} sx={{ ...bubble, ...sides[side] }}>
      {children}
    </Box>
  )
}

interface AsideProps {
  readonly text: string
  readonly language: LanguageTag | null
  readonly kind: 'translated' | 'original'
}

/** The same in another language: a machine's translation, or what a counsellor wrote before it was translated. */
export function OtherWords({ text, language, kind }: AsideProps) {
  const { t } = useTranslation()
  return (
    <Box sx={otherWords}>
      <Typography
        component="span"
        variant="body2"
        sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'text.secondary' }}
      >
        <TranslateRounded aria-hidden sx={{ fontSize: 14 }} />
        {t(`thread.${kind}`)}
      </Typography>
      <Box dir="auto" lang={language ?? undefined} sx={{ whiteSpace: 'pre-wrap' }}>
        <ForeignText text={text} />
      </Box>
    </Box>
  )
}

const speech = { display: 'flex', flexDirection: 'column', gap: 0.5, listStyle: 'none', minWidth: 0 } as const
const lampDot = { width: 10, height: 10, borderRadius: 5, bgcolor: 'harbour.lamp' } as const

const bubble = {
  maxWidth: 'min(44rem, 86%)',
  px: 1.75,
  py: 1.1,
  borderRadius: '14px',
  border: '1px solid',
  whiteSpace: 'pre-wrap',
  fontSize: '1rem',
  lineHeight: 1.6,
  '&:lang(ar), &:lang(fa), &:lang(ps), &:lang(ckb)': { lineHeight: 1.8 },
  '&:lang(ur)': { lineHeight: 2.1 },
  '& .quote': {
    display: 'block',
    my: 0.75,
    paddingInlineStart: 1.5,
    borderInlineStart: '3px solid',
    borderInlineStartColor: 'primary.main',
  },
} as const

const sides = {
  newcomer: { bgcolor: 'background.default', borderColor: 'divider', borderEndStartRadius: '4px' },
  machine: { bgcolor: 'transparent', borderColor: 'harbour.edge', borderStyle: 'dashed', borderEndEndRadius: '4px' },
  counsellor: { bgcolor: 'harbour.tint', borderColor: 'transparent', borderEndEndRadius: '4px' },
} as const

const otherWords = {
  maxWidth: 'min(44rem, 86%)',
  px: 1.5,
  py: 0.25,
  borderInlineStart: '3px solid',
  borderColor: 'harbour.quay',
  fontSize: '0.9688rem',
} as const
