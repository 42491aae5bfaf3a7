/** Changes one's own password. */

import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../adapters/console/api.ts'
import { isApiError, post } from '../api.ts'
import { Card } from '../page/card.tsx'
import { useChange } from '../page/changes.ts'
import { keepSession, useSession } from '../session.tsx'

const shortest = 10
const empty = { current: '', next: '', repeat: '' }

export function PasswordCard() {
  const { t } = useTranslation('more')
  const { user } = useSession()
  if (user.hasPassword) return <PasswordForm email={user.email} />
  const provider = t('account.passwordElsewhere')
  return (
    <Card title={t('account.password')}>
      <Typography>{t('account.passwordNone', { provider })}</Typography>
    </Card>
  )
}

function PasswordForm({ email }: { readonly email: string }) {
  const { t } = useTranslation('more')
  const [typed, setTyped] = useState(empty)
  const change = usePasswordChange(() => setTyped(empty))
  const isShort = typed.next !== '' && typed.next.length < shortest
  const isOther = typed.repeat !== '' && typed.repeat !== typed.next
  const isWrong = isApiError(change.error, 'wrong-password')
  const isWhole = typed.current !== '' && typed.next.length >= shortest && typed.repeat === typed.next
  const type = (changed: Partial<typeof empty>) => {
    change.reset()
    setTyped({ ...typed, ...changed })
  }
  return (
    <Card title={t('account.password')} help={t('account.passwordHelp')}>
      <Box
        component="form"
        sx={{ display: 'grid', gap: 2, maxWidth: '24rem' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) change.mutate({ current: typed.current, next: typed.next })
        }}
      >
        {/* Password managers want to know whose it is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('account.current')}
          value={typed.current}
          autoComplete="current-password"
          fault={isWrong ? t('account.passwordWrong') : null}
          onChange={(current) => type({ current })}
        />
        <PasswordField
          label={t('account.next')}
          value={typed.next}
          autoComplete="new-password"
          fault={isShort ? t('account.passwordShort') : null}
          onChange={(next) => type({ next })}
        />
        <PasswordField
          label={t('account.repeat')}
          value={typed.repeat}
          autoComplete="new-password"
          fault={isOther ? t('account.passwordDiffers') : null}
          onChange={(repeat) => type({ repeat })}
        />
        <Button
          type="submit"
          variant="outlined"
          disabled={!isWhole}
          loading={change.isPending}
          sx={{ justifySelf: 'start' }}
        >
          {t('account.passwordChange')}
        </Button>
      </Box>
    </Card>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly autoComplete: string
  readonly fault: string | null
  readonly onChange: (value: string) => void
}

export function PasswordField({ label, value, autoComplete, fault, onChange }: FieldProps) {
  return (
    <TextField
      type="password"
      size="small"
      label={label}
      value={value}
      autoComplete={autoComplete}
      error={fault !== null}
      helperText={fault}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { dir: 'ltr', maxLength: 200 } }}
    />
  )
}

function usePasswordChange(then: () => void) {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  return useChange({
    run: (passwords: { readonly current: string; readonly next: string }) => post<Session>('me/password', passwords),
    said: t('account.passwordChanged'),
    afterwards: async (session) => {
      keepSession(client, session)
      then()
      await client.invalidateQueries({ queryKey: ['sessions'] })
    },
    refusals: {
      'wrong-password': t('account.passwordWrong'),
      'too-many-logins': t('account.tooMany'),
      'password-too-short': t('account.passwordShort'),
      'password-about-oneself': t('account.passwordAboutOneself'),
      'password-too-common': t('account.passwordTooCommon'),
    },
  })
}
