/** What is shown until something is loaded, and where it cannot be. */

import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Skeleton from '@mui/material/Skeleton'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface LoadedProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'refetch'>
  readonly children: (loaded: T) => ReactNode
}

export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  return query.isError ? <LoadFailure onRetry={() => void query.refetch()} /> : <Placeholders />
}

export function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('more')
  const retry = (
    <Button color="inherit" size="small" onClick={onRetry}>
      {t('common.retry')}
    </Button>
  )
  return (
    <Alert severity="error" variant="outlined" action={retry}>
      {t('common.loadFailed')}
    </Alert>
  )
}

export function Placeholders() {
  const { t } = useTranslation('more')
  return (
    <Box aria-busy="true">
      <Box component="span" role="status" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {t('common.loading')}
      </Box>
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} variant="rounded" height={84} sx={{ mb: 1.5 }} />
      ))}
    </Box>
  )
}
