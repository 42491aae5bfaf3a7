/** Says that nothing new comes, and that it goes on by itself. */

import Box from '@mui/material/Box'
import CloudOffRounded from '@mui/icons-material/CloudOffRounded'
import { useTranslation } from 'react-i18next'
import { useIsConnected } from './live-events.tsx'

export function ConnectionBar() {
  const { t } = useTranslation()
  const isConnected = useIsConnected()
  return (
    <Box role="status" sx={{ flex: 'none' }}>
      {!isConnected && (
        <Box sx={bar}>
          <CloudOffRounded fontSize="small" />
          {t('noConnection')}
        </Box>
      )}
    </Box>
  )
}

const bar = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 1,
  px: 2,
  py: 0.75,
  bgcolor: 'harbour.lampTint',
  color: 'harbour.lampInk',
  fontWeight: 600,
  borderBottom: '1px solid',
  borderColor: 'harbour.lamp',
} as const
