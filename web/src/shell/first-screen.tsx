/** What is shown before anything is known: the lighthouse, and what to do where nothing comes. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import lighthouse from '../../../adapters/http/page/browser/lotse.svg'

export function FirstLoading() {
  const { t } = useTranslation()
  return (
    <Box component="main" sx={middle}>
      <img src={lighthouse} alt="" width={72} height={72} />
      <Typography role="status">{t('loading')}</Typography>
    </Box>
  )
}

export function FirstFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Box component="main" sx={middle}>
      <img src={lighthouse} alt="" width={72} height={72} />
      <Typography role="alert">{t('noConnectionYet')}</Typography>
      <Button variant="contained" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Box>
  )
}

const middle = {
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  textAlign: 'center',
  gap: 2,
  minHeight: '100dvh',
  p: 2,
} as const
