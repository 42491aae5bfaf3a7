/** A code from an app on one's phone, besides the password. */

import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me, SecondFactorOffer } from '../../../adapters/console/api.ts'
import { post } from '../api.ts'
import { Card } from '../page/card.tsx'
import { useChange } from '../page/changes.ts'
import { keepMe, useSession } from '../session.tsx'
import { CodeField, StepForm } from './factor-step.tsx'
import { PasswordField } from './password-card.tsx'

type Step =
  | { readonly kind: 'resting' | 'asking' | 'removing' }
  | { readonly kind: 'offered'; readonly offer: SecondFactorOffer }

export function SecondFactorCard() {
  const { t } = useTranslation('more')
  const { user } = useSession()
  const [step, setStep] = useState<Step>({ kind: 'resting' })
  const rest = () => setStep({ kind: 'resting' })
  if (!user.hasPassword) return null
  const isOn = user.hasSecondFactor
  const begin = () => setStep({ kind: isOn ? 'removing' : 'asking' })
  return (
    <Card title={t('account.factor')} help={t('account.factorHelp')}>
      <Chip
        color={isOn ? 'success' : 'default'}
        variant={isOn ? 'filled' : 'outlined'}
        label={t(isOn ? 'account.factorOn' : 'account.factorOff')}
        sx={{ alignSelf: 'flex-start' }}
      />
      {step.kind === 'resting' && (
        <Button variant="outlined" onClick={begin} sx={{ alignSelf: 'flex-start' }}>
          {t(isOn ? 'account.factorRemove' : 'account.factorStart')}
        </Button>
      )}
      {step.kind === 'asking' && (
        <AskPassword onOffer={(offer) => setStep({ kind: 'offered', offer })} onCancel={rest} />
      )}
      {step.kind === 'offered' && <Confirm offer={step.offer} onDone={rest} />}
      {step.kind === 'removing' && <Remove onDone={rest} />}
    </Card>
  )
}

function AskPassword({
  onOffer,
  onCancel,
}: {
  readonly onOffer: (offer: SecondFactorOffer) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('more')
  const [password, setPassword] = useState('')
  const ask = useFactorStep(
    (typed: string) => post<SecondFactorOffer>('me/second-factor', { password: typed }),
    onOffer,
  )
  return (
    <StepForm
      onSubmit={() => ask.mutate(password)}
      onCancel={onCancel}
      isBusy={ask.isPending}
      submit={t('account.factorContinue')}
    >
      <PasswordField
        label={t('account.current')}
        value={password}
        autoComplete="current-password"
        fault={null}
        onChange={setPassword}
      />
    </StepForm>
  )
}

function Confirm({ offer, onDone }: { readonly offer: SecondFactorOffer; readonly onDone: () => void }) {
  const { t } = useTranslation('more')
  const [code, setCode] = useState('')
  const keep = useKeepMe(onDone)
  const confirm = useFactorStep(
    (typed: string) => post<Me>('me/second-factor/confirm', { code: typed }),
    keep,
    t('account.factorConfirmed'),
  )
  return (
    <StepForm
      onSubmit={() => confirm.mutate(code)}
      onCancel={onDone}
      isBusy={confirm.isPending}
      submit={t('account.factorConfirm')}
    >
      <Typography>{t('account.factorScan')}</Typography>
      {/* As a picture it can neither run nor fetch anything. Dark on light, whatever the theme: cameras want that. */}
      <Box
        component="img"
        src={`data:image/svg+xml,${encodeURIComponent(offer.qrSvg)}`}
        alt={t('account.factorQr')}
        sx={{ width: 200, height: 200, bgcolor: '#fff', p: 1, borderRadius: 2 }}
      />
      <Typography>
        {t('account.factorType')}{' '}
        <Box component="code" dir="ltr" sx={{ userSelect: 'all', fontWeight: 700 }}>
          {offer.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
        </Box>
      </Typography>
      <CodeField code={code} onChange={setCode} />
    </StepForm>
  )
}

function Remove({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('more')
  const [typed, setTyped] = useState({ password: '', code: '' })
  const keep = useKeepMe(onDone)
  const remove = useFactorStep(
    (given: typeof typed) => post<Me>('me/second-factor/remove', given),
    keep,
    t('account.factorRemoved'),
  )
  return (
    <StepForm
      onSubmit={() => remove.mutate(typed)}
      onCancel={onDone}
      isBusy={remove.isPending}
      submit={t('account.factorRemove')}
    >
      <Alert severity="warning" variant="outlined">
        {t('account.factorRemoveText')}
      </Alert>
      <PasswordField
        label={t('account.current')}
        value={typed.password}
        autoComplete="current-password"
        fault={null}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      <CodeField code={typed.code} onChange={(code) => setTyped({ ...typed, code })} />
    </StepForm>
  )
}

function useFactorStep<Given, Got>(run: (given: Given) => Promise<Got>, then: (got: Got) => void, said?: string) {
  const { t } = useTranslation('more')
  const wrong = t('account.factorWrong')
  return useChange({
    run,
    afterwards: then,
    ...(said !== undefined && { said }),
    refusals: {
      'wrong-password': wrong,
      'wrong-code': wrong,
      'too-many-logins': t('account.tooMany'),
      'no-secret-key': t('account.factorImpossible'),
    },
  })
}

function useKeepMe(then: () => void): (me: Me) => void {
  const client = useQueryClient()
  return (me) => {
    keepMe(client, me)
    then()
  }
}
