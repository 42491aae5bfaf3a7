/** Invites somebody, or changes what an account may do. */

import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedView, UserView } from '../../../adapters/console/api.ts'
import type { GrantedRole } from '../../../src/domain/desk-user.ts'
import { useSession } from '../session.tsx'
import { RolesEditor } from './roles-editor.tsx'
import { givingOf, usualRoles } from './roles.ts'
import { useInvite, useUserChange } from './use-users.ts'

interface UserDialogProps {
  /** `null`: somebody new. */
  readonly user: UserView | null
  readonly isRenamable?: boolean
  readonly onInvited?: ((invited: InvitedView) => void) | undefined
  readonly onClose: () => void
}

interface Draft {
  readonly email: string
  readonly name: string
  readonly roles: readonly GrantedRole[]
}

export function UserDialog({ user, isRenamable = true, onInvited, onClose }: UserDialogProps) {
  const { t } = useTranslation('more')
  const title = useId()
  const { user: me, may } = useSession()
  const somebodyNew = { email: '', name: '', roles: usualRoles(givingOf(me.roles, may.administer)) }
  const [draft, setDraft] = useState<Draft>(user ?? somebodyNew)
  const [isTried, setIsTried] = useState(false)
  const { isBusy, save } = useSave(user, { onInvited, onClose })
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())
  const isWhole = isEmail && draft.name.trim() !== '' && draft.roles.length > 0
  const submit = () => {
    setIsTried(true)
    if (isWhole) save(draft)
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{t(user === null ? 'users.inviteTitle' : 'users.editTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {user === null && <Typography sx={{ color: 'text.secondary' }}>{t('users.inviteText')}</Typography>}
        <TextField
          label={t('users.email')}
          type="email"
          value={draft.email}
          disabled={user !== null}
          required
          autoFocus={user === null}
          error={isTried && !isEmail}
          helperText={isTried && !isEmail ? t('users.emailWrong') : ' '}
          onChange={(event) => setDraft({ ...draft, email: event.target.value })}
          slotProps={{ htmlInput: { dir: 'ltr', autoComplete: 'off', maxLength: 254 } }}
          sx={{ mt: 1 }}
        />
        <TextField
          label={t('users.name')}
          value={draft.name}
          disabled={!isRenamable}
          required
          error={isTried && draft.name.trim() === ''}
          helperText={isTried && draft.name.trim() === '' ? t('common.required') : ' '}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto', autoComplete: 'off', maxLength: 60 } }}
        />
        <RolesEditor
          roles={draft.roles}
          fault={isTried && draft.roles.length === 0 ? t('users.noRoles') : null}
          onChange={(roles) => setDraft({ ...draft, roles })}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" loading={isBusy} onClick={submit}>
          {t(user === null ? 'users.send' : 'common.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function useSave(user: UserView | null, { onInvited, onClose }: Pick<UserDialogProps, 'onInvited' | 'onClose'>) {
  const { t } = useTranslation('more')
  const invite = useInvite((invited) => {
    onClose()
    onInvited?.(invited)
  })
  const change = useUserChange(user?.id ?? '', () => t('common.saved'), onClose)
  return {
    isBusy: invite.isPending || change.isPending,
    save: ({ email, name, roles }: Draft) => {
      if (user === null) invite.mutate({ email: email.trim(), name: name.trim(), roles })
      // Who may change somebody's rights in a region may not always rename them.
      else change.mutate({ roles, ...(name.trim() !== user.name && { name: name.trim() }) })
    },
  }
}
