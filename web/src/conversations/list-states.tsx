/** What stands in place of the list: that it comes, that it doesn't, or that nobody is in it. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../shell/visually-hidden.tsx'
import type { Heap } from './groups.ts'

export function ListLoading() {
  const { t } = useTranslation()
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 2.5 }}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {[1, 2, 3, 4].map((number) => (
        <Box key={number} aria-hidden>
          <Skeleton width="45%" height={26} />
          <Skeleton width="70%" />
          <Skeleton width="95%" />
        </Box>
      ))}
    </Box>
  )
}

export function ListFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Box role="alert" sx={{ p: 3, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography>{t('list.failed')}</Typography>
      <Button variant="outlined" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Box>
  )
}

interface NothingProps {
  readonly heap: Heap
  readonly isFiltered: boolean
  readonly onClear: () => void
}

const says = {
  waiting: ['list.nobodyWaits', 'list.nobodyWaitsHint'],
  mine: ['list.noneMine', 'list.noneMineHint'],
  others: ['list.noneOthers', 'list.noneOthersHint'],
  snoozed: ['list.noneSnoozed', 'list.noneSnoozedHint'],
} as const

export function NothingHere({ heap, isFiltered, onClear }: NothingProps) {
  const { t } = useTranslation()
  const [title, hint] = says[heap]
  return (
    <Box sx={{ px: 3, py: 5, display: 'grid', gap: 1, justifyItems: 'center', textAlign: 'center' }}>
      <Typography variant="h3" component="p">
        {isFiltered ? t('list.noneFiltered') : t(title)}
      </Typography>
      {isFiltered ? (
        <Button onClick={onClear}>{t('list.clearFilters')}</Button>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t(hint)}
        </Typography>
      )}
    </Box>
  )
}
