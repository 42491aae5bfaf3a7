/** In place of a page that broke: nothing of what was written is lost, and it can be loaded again. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

export function PageFailure() {
  const { t } = useTranslation()
  return (
    <Box
      component="main"
      role="alert"
      sx={{ display: 'grid', placeContent: 'center', gap: 2, minHeight: '60dvh', p: 3 }}
    >
      <Typography variant="h1">{t('pageBroke')}</Typography>
      <Typography>{t('pageBrokeHint')}</Typography>
      <Button variant="contained" onClick={() => location.reload()} sx={{ justifySelf: 'start' }}>
        {t('loadAgain')}
      </Button>
    </Box>
  )
}
