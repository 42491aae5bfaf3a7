/** Somebody's account, and what can be done with it. */

import BlockIcon from '@mui/icons-material/Block'
import EditIcon from '@mui/icons-material/Edit'
import LockResetIcon from '@mui/icons-material/LockReset'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedView, UserView } from '../../../adapters/console/api.ts'
import { ConfirmDialog } from '../page/confirm-dialog.tsx'
import { useMoments } from '../page/use-moments.ts'
import { RoleChips } from '../page/role-chips.tsx'
import { useSession } from '../session.tsx'
import { givingOf, mayTake } from './roles.ts'
import { UserDialog } from './user-dialog.tsx'
import { useReset, useUserChange } from './use-users.ts'

interface UserCardProps {
  readonly user: UserView
  readonly onReset: (invited: InvitedView) => void
}

export function UserCard({ user, onReset }: UserCardProps) {
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, ...(user.isDisabled && { borderStyle: 'dashed' }) }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h2">
            <bdi>{user.name}</bdi>
          </Typography>
          <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            <bdi>{user.email}</bdi>
          </Typography>
        </Box>
        <Marks user={user} />
      </Box>
      <Box sx={{ my: 1.25 }}>
        <RoleChips roles={user.roles} />
      </Box>
      <Actions user={user} onReset={onReset} />
    </Paper>
  )
}

function Marks({ user }: { readonly user: UserView }) {
  const { t } = useTranslation('more')
  const { user: me } = useSession()
  const moments = useMoments()
  const seen = user.lastSeenAt === null ? t('users.neverSeen') : t('users.seen', { when: moments.ago(user.lastSeenAt) })
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {user.id === me.id && <Chip size="small" color="primary" label={t('users.you')} />}
      {user.isDisabled && <Chip size="small" color="error" label={t('users.disabled')} />}
      {!user.hasPassword && user.lastSeenAt === null && <Chip size="small" sx={invited} label={t('users.invited')} />}
      {user.hasPassword && (
        <Chip
          size="small"
          variant="outlined"
          color={user.hasSecondFactor ? 'success' : 'default'}
          label={t(user.hasSecondFactor ? 'users.withFactor' : 'users.withoutFactor')}
        />
      )}
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {seen}
      </Typography>
    </Box>
  )
}

function Actions({ user, onReset }: UserCardProps) {
  const { t } = useTranslation('more')
  const { user: me, may } = useSession()
  const [open, setOpen] = useState<'edit' | 'disable' | 'reset' | null>(null)
  const close = () => setOpen(null)
  const giving = givingOf(me.roles, may.administer)
  const isMine = user.roles.every((role) => mayTake(giving, role))
  const { name } = user
  const enable = useUserChange(user.id, () => t('users.wasEnabled', { name }))
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Button
        size="small"
        startIcon={<EditIcon />}
        aria-label={t('users.edit', { name })}
        onClick={() => setOpen('edit')}
      >
        {t('common.edit')}
      </Button>
      {isMine && !user.isDisabled && (
        <Button size="small" startIcon={<LockResetIcon />} onClick={() => setOpen('reset')}>
          {t('users.reset')}
        </Button>
      )}
      {isMine && !user.isDisabled && user.id !== me.id && (
        <Button size="small" color="error" startIcon={<BlockIcon />} onClick={() => setOpen('disable')}>
          {t('users.disable')}
        </Button>
      )}
      {isMine && user.isDisabled && (
        <Button size="small" loading={enable.isPending} onClick={() => enable.mutate({ isDisabled: false })}>
          {t('users.enable')}
        </Button>
      )}
      {!isMine && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('users.reachesFurther')}
        </Typography>
      )}
      {open === 'edit' && <UserDialog user={user} isRenamable={isMine} onClose={close} />}
      {open === 'disable' && <Disable user={user} onClose={close} />}
      {open === 'reset' && <Reset user={user} onReset={onReset} onClose={close} />}
    </Box>
  )
}

function Disable({ user, onClose }: { readonly user: UserView; readonly onClose: () => void }) {
  const { t } = useTranslation('more')
  const { name } = user
  const change = useUserChange(user.id, () => t('users.wasDisabled', { name }), onClose)
  return (
    <ConfirmDialog
      title={t('users.disableTitle', { name })}
      text={t('users.disableText')}
      confirm={t('users.disable')}
      isBusy={change.isPending}
      onConfirm={() => change.mutate({ isDisabled: true })}
      onClose={onClose}
    />
  )
}

function Reset({ user, onReset, onClose }: UserCardProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('more')
  const { name } = user
  const reset = useReset(user.id, (invited) => {
    onClose()
    onReset(invited)
  })
  return (
    <ConfirmDialog
      title={t('users.resetTitle', { name })}
      text={t('users.resetText')}
      confirm={t('users.reset')}
      isBusy={reset.isPending}
      onConfirm={() => reset.mutate()}
      onClose={onClose}
    />
  )
}

const invited = { bgcolor: 'harbour.lampTint', color: 'harbour.lampInk' } as const
