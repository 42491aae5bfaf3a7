/** An invitation's link, shown once: whoever has it sets the password. */

import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedView } from '../../../adapters/console/api.ts'
import { CopyButton } from '../page/clipboard.tsx'
import { useMoments } from '../page/use-moments.ts'

export function LinkDialog({ invited, onClose }: { readonly invited: InvitedView; readonly onClose: () => void }) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const title = useId()
  const { user, link, expiresAt } = invited
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={title}
      onClose={(_event, reason) => reason !== 'backdropClick' && onClose()}
    >
      <DialogTitle id={title}>{t('users.linkTitle', { name: user.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {link === null ? (
          <Alert severity="success" variant="outlined">
            {t('users.linkMailed', { email: user.email })}
          </Alert>
        ) : (
          <>
            <Typography>{t('users.linkText')}</Typography>
            <TextField
              label={t('users.link')}
              value={link}
              multiline
              autoFocus
              onFocus={(event) => event.target.select()}
              slotProps={{ htmlInput: { readOnly: true, dir: 'ltr' } }}
            />
          </>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('users.linkExpires', { when: moments.at(expiresAt) })}
        </Typography>
      </DialogContent>
      <DialogActions>
        {link !== null && <CopyButton text={link} label={t('common.copy')} variant="contained" />}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
