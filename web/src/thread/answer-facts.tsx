/** How sure the machine was of its answer, and what it rests on. */

import Box from '@mui/material/Box'
import Collapse from '@mui/material/Collapse'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerView } from '../../../adapters/console/api.ts'
import { useTimes } from '../time/use-times.ts'
import type { words } from '../words/desk/de.ts'
import { OutwardLink } from './foreign-text.tsx'

type KnownKind = keyof (typeof words)['thread']['answerKinds']

export function AnswerFacts({ answer }: { readonly answer: AnswerView }) {
  const { t } = useTranslation()
  const times = useTimes()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { kind, confidence, citations, isWritten } = answer
  return (
    <Box sx={{ maxWidth: '86%', px: 0.5 }}>
      <Box sx={facts}>
        <span>{t(`thread.answerKinds.${kind as KnownKind}`, { defaultValue: kind })}</span>
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <Box aria-hidden component="span" sx={meter}>
            <Box
              component="span"
              sx={{ ...needle, width: `${Math.round(confidence * 100)}%`, bgcolor: colourOf(confidence) }}
            />
          </Box>
          {t('thread.confidence', { percent: times.percent(confidence) })}
        </Box>
        {isWritten && <span>{t('thread.written')}</span>}
        {citations.length > 0 && (
          <Link
            component="button"
            variant="body2"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
            sx={{ minHeight: 24 }}
          >
            {t('thread.citations', { count: citations.length })}
          </Link>
        )}
      </Box>
      <Collapse in={isOpen} id={id}>
        <Citations citations={citations} />
      </Collapse>
    </Box>
  )
}

function Citations({ citations }: Pick<AnswerView, 'citations'>) {
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {citations.map(({ title, url, quote }, position) => (
        <Box component="li" key={position} sx={citation}>
          <OutwardLink url={url}>
            <bdi>{title}</bdi>
          </OutwardLink>
          <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap', color: 'text.secondary' }}>
            {quote}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}

const colourOf = (confidence: number) =>
  confidence < 0.5 ? 'error.main' : confidence < 0.75 ? 'harbour.lamp' : 'success.main'

const facts = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.25,
  fontSize: '0.875rem',
  color: 'text.secondary',
} as const

const meter = {
  display: 'inline-block',
  width: 44,
  height: 6,
  borderRadius: 3,
  bgcolor: 'divider',
  overflow: 'hidden',
} as const
const needle = { display: 'block', height: 1 } as const

const citation = { p: 1.25, border: '1px solid', borderColor: 'divider', borderRadius: '10px' } as const
