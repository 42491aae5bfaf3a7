/** A question that the pages had no answer to, and what a counsellor answered. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import CheckIcon from '@mui/icons-material/Check'
import EditIcon from '@mui/icons-material/Edit'
import { useTranslation } from 'react-i18next'
import type { ContentGapView } from '../../../adapters/console/api.ts'
import { CopyButton } from '../page/clipboard.tsx'
import { useMoments } from '../page/use-moments.ts'
import { useLanguageName, useRegionName } from '../page/names.ts'
import { useGapChange } from './use-gap-change.ts'

interface GapCardProps {
  readonly gap: ContentGapView
  readonly onEdit: () => void
}

export function GapCard({ gap, onEdit }: GapCardProps) {
  const { t } = useTranslation('more')
  const languageName = useLanguageName()
  const regionName = useRegionName()
  const moments = useMoments()
  const about = [
    regionName(gap.region),
    languageName(gap.language),
    t('gaps.markedAt', { when: moments.ago(gap.markedAt) }),
  ].join(' · ')
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h2" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {gap.question}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {about}
      </Typography>
      <Typography dir="auto" sx={gap.draft === '' ? { ...draft, color: 'text.secondary' } : draft}>
        {gap.draft === '' ? t('gaps.noDraft') : gap.draft}
      </Typography>
      <GapActions gap={gap} onEdit={onEdit} />
    </Paper>
  )
}

function GapActions({ gap, onEdit }: GapCardProps) {
  const { t } = useTranslation('more')
  const change = useGapChange(gap)
  const isOpen = gap.state === 'open'
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {isOpen && (
        <Button
          size="small"
          variant="contained"
          startIcon={<CheckIcon />}
          loading={change.isPending}
          onClick={() => change.mutate({ state: 'done' })}
        >
          {t('gaps.markDone')}
        </Button>
      )}
      <Button
        size="small"
        startIcon={<EditIcon />}
        aria-label={`${t('common.edit')}: ${gap.question}`}
        onClick={onEdit}
      >
        {t('common.edit')}
      </Button>
      {gap.draft !== '' && <CopyButton text={gap.draft} label={t('gaps.copyDraft')} />}
      <Button
        size="small"
        color="secondary"
        disabled={change.isPending}
        onClick={() => change.mutate({ state: isOpen ? 'dismissed' : 'open' })}
      >
        {t(isOpen ? 'gaps.dismiss' : 'gaps.reopen')}
      </Button>
    </Box>
  )
}

const draft = {
  whiteSpace: 'pre-wrap',
  borderInlineStart: '3px solid',
  borderColor: 'primary.main',
  paddingInlineStart: 1.5,
  my: 1.5,
} as const
