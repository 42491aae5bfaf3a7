/** Who works in one's regions: listed, invited, given other rights, disabled, and let in again. */

import PersonAddIcon from '@mui/icons-material/PersonAdd'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedView, UserView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Loaded } from '../page/loaded.tsx'
import { Nothing } from '../page/nothing.tsx'
import { PageFrame } from '../page/page-frame.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { UserCard } from './user-card.tsx'
import { UserDialog } from './user-dialog.tsx'
import { usersKey } from './use-users.ts'

export function UsersPage() {
  const { t } = useTranslation('more')
  const [isInviting, setIsInviting] = useState(false)
  const [invited, setInvited] = useState<InvitedView | null>(null)
  const query = useQuery({
    queryKey: usersKey,
    queryFn: ({ signal }) => get<readonly UserView[]>('admin/users', { signal }),
  })
  const invite = (
    <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setIsInviting(true)}>
      {t('users.invite')}
    </Button>
  )
  return (
    <PageFrame title={t('admin.users')} actions={invite}>
      <Loaded query={query}>{(users) => <UserList users={users} onInvited={setInvited} />}</Loaded>
      {isInviting && <UserDialog user={null} onInvited={setInvited} onClose={() => setIsInviting(false)} />}
      {invited !== null && <LinkDialog invited={invited} onClose={() => setInvited(null)} />}
    </PageFrame>
  )
}

interface ListProps {
  readonly users: readonly UserView[]
  readonly onInvited: (invited: InvitedView) => void
}

function UserList({ users, onInvited }: ListProps) {
  const { t } = useTranslation('more')
  const [words, setWords] = useState('')
  const wanted = words.toLocaleLowerCase().trim()
  const shown = users
    .filter(({ name, email }) => `${name} ${email}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => Number(a.isDisabled) - Number(b.isDisabled) || a.name.localeCompare(b.name))
  return (
    <>
      {users.length > 5 && (
        <TextField
          size="small"
          fullWidth
          label={t('users.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          slotProps={{ htmlInput: { dir: 'auto' } }}
          sx={{ mb: 2 }}
        />
      )}
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('users.count', { count: shown.length })}
      </Typography>
      {shown.length === 0 && <Nothing title={t('users.none')} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {shown.map((user) => (
          <UserCard key={user.id} user={user} onReset={onInvited} />
        ))}
      </Box>
    </>
  )
}
