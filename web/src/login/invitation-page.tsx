/** Where an invitation's link leads: a name and a password, and one is in. */

import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { InvitationView, Session } from '../../../adapters/console/api.ts'
import { get, isApiError, post } from '../api.ts'
import { FirstFailure, FirstLoading } from '../shell/first-screen.tsx'
import { useTitle } from '../shell/title.ts'
import { EmailField, PasswordField } from './fields.tsx'
import { HarbourPage } from './harbour-page.tsx'

export function InvitationPage() {
  const { token = '' } = useParams()
  const path = `invitations/${encodeURIComponent(token)}`
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => get<InvitationView>(path, { signal }),
  })
  if (query.isPending) return <FirstLoading />
  if (isApiError(query.error) && query.error.status === 404) return <GoneInvitation />
  if (query.isError) return <FirstFailure onRetry={() => void query.refetch()} />
  return <Invitation path={path} invitation={query.data} />
}

function Invitation({ path, invitation }: { readonly path: string; readonly invitation: InvitationView }) {
  const { t } = useTranslation()
  useTitle(t('invitation.title'))
  const accept = useMutation({
    mutationFn: (answer: object) => post<Session>(path, answer),
    // Loaded anew, so that nothing of whoever was logged in before is left.
    onSuccess: () => location.assign('/desk/'),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    accept.mutate({ name: form.get('name'), password: form.get('password') })
  }
  return (
    <HarbourPage title={t('invitation.title')}>
      <Typography>{t('invitation.hint', { email: invitation.email })}</Typography>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <div hidden>
          <EmailField label={t('login.email')} defaultValue={invitation.email} />
        </div>
        <TextField
          name="name"
          label={t('invitation.name')}
          helperText={t('invitation.nameHint')}
          defaultValue={invitation.name}
          required
          autoFocus
          autoComplete="name"
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 60 } }}
        />
        <PasswordField
          label={t('invitation.password')}
          hint={t('invitation.passwordHint', { count: invitation.shortestPassword })}
          minLength={invitation.shortestPassword}
          autoComplete="new-password"
        />
        {accept.error !== null && <Refusal error={accept.error} />}
        <Button type="submit" variant="contained" size="large" loading={accept.isPending}>
          {t('invitation.submit')}
        </Button>
      </form>
    </HarbourPage>
  )
}

/** What a password lacks is said by the service, which alone knows. */
function Refusal({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  const isAboutPassword = isApiError(error) && error.status === 400
  return <Alert severity="error">{isAboutPassword ? error.message : t('failed')}</Alert>
}

function GoneInvitation() {
  const { t } = useTranslation()
  useTitle(t('invitation.goneTitle'))
  return (
    <HarbourPage title={t('invitation.goneTitle')}>
      <Typography>{t('invitation.gone')}</Typography>
      <Button variant="contained" href="/desk/">
        {t('invitation.toLogin')}
      </Button>
    </HarbourPage>
  )
}
