/** A step on the way to a second factor or back, and the field for its six digits. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export function CodeField({ code, onChange }: { readonly code: string; readonly onChange: (code: string) => void }) {
  const { t } = useTranslation('more')
  return (
    <TextField
      size="small"
      label={t('account.factorCode')}
      helperText={t('account.factorCodeHelp')}
      value={code}
      onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, '').slice(0, 6))}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', dir: 'ltr', pattern: '\\d{6}' } }}
    />
  )
}

interface StepFormProps {
  readonly submit: string
  readonly isBusy: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function StepForm({ submit, isBusy, onSubmit, onCancel, children }: StepFormProps) {
  const { t } = useTranslation('more')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 2, maxWidth: '26rem' }}>
      {children}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" loading={isBusy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Box>
    </Box>
  )
}
