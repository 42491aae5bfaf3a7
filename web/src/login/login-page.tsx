/** Logging in: with a password and perhaps a code, or through the house's own provider. */

import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoginRequest, LoginWays, Session } from '../../../adapters/console/api.ts'
import { get, isApiError, post } from '../api.ts'
import { useTitle } from '../shell/title.ts'
import { EmailField, CodeField, PasswordField } from './fields.tsx'
import { HarbourPage } from './harbour-page.tsx'

interface Props {
  readonly onLogin: (session: Session) => void
  /** Whose login has ended. */
  readonly email?: string
  readonly hasEnded?: boolean
}

export function LoginPage({ onLogin, email, hasEnded = false }: Props) {
  const { t } = useTranslation()
  useTitle(t('login.title'))
  const ways = useQuery({ queryKey: ['login-ways'], queryFn: ({ signal }) => get<LoginWays>('login', { signal }) })
  const provider = ways.data?.provider ?? null
  const hasPasswords = ways.data?.hasPasswords ?? true
  return (
    <HarbourPage title={t('login.title')} isOver={hasEnded}>
      {hasEnded ? <Alert severity="info">{t('login.ended')}</Alert> : t('login.hint')}
      {provider !== null && (
        <Button variant={hasPasswords ? 'outlined' : 'contained'} size="large" href="/api/desk/oidc/start">
          {t('login.provider', { name: provider })}
        </Button>
      )}
      {provider !== null && hasPasswords && <Divider>{t('login.or')}</Divider>}
      {hasPasswords && <PasswordLogin onLogin={onLogin} email={email ?? ''} />}
      <ProviderProblem />
    </HarbourPage>
  )
}

function PasswordLogin({ onLogin, email }: { readonly onLogin: Props['onLogin']; readonly email: string }) {
  const { t } = useTranslation()
  const [needsCode, setNeedsCode] = useState(false)
  const login = useMutation({
    mutationFn: (request: LoginRequest) => post<Session>('login', request),
    onSuccess: onLogin,
    onError: (error) => {
      if (isApiError(error, 'second-factor-needed')) setNeedsCode(true)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    login.mutate(requestOf(new FormData(event.currentTarget)))
  }
  const problem = isApiError(login.error, 'second-factor-needed') ? null : login.error
  return (
    <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
      <EmailField label={t('login.email')} defaultValue={email} hasFocus={email === ''} />
      <PasswordField label={t('login.password')} autoComplete="current-password" hasFocus={email !== ''} />
      {needsCode && <CodeField label={t('login.code')} hint={t('login.codeHint')} />}
      {problem !== null && <LoginProblem error={problem} />}
      <Button type="submit" variant="contained" size="large" loading={login.isPending}>
        {t('login.submit')}
      </Button>
    </form>
  )
}

function requestOf(form: FormData): LoginRequest {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const code = text('code').replaceAll(/\D/g, '')
  const request = { email: text('email').trim(), password: text('password') }
  return code === '' ? request : { ...request, code }
}

function LoginProblem({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  return <Alert severity="error">{t(problemOf(error))}</Alert>
}

function problemOf(error: Error) {
  if (!isApiError(error)) return 'failed'
  if (error.status === 429) return 'login.problems.too-many'
  if (error.code === 'wrong-login' || error.code === 'wrong-code') return `login.problems.${error.code}` as const
  return error.status === 0 ? 'noConnectionYet' : 'failed'
}

/** The provider sends whoever it refused back with the reason's name in the address. */
function ProviderProblem() {
  const { t } = useTranslation()
  const isRefused = new URLSearchParams(location.search).has('refused')
  return isRefused && <Alert severity="error">{t('login.problems.provider')}</Alert>
}
