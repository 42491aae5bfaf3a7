/** Name, address and rights. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../page/card.tsx'
import { RoleChips } from '../page/role-chips.tsx'
import { useSession } from '../session.tsx'
import { useMeChange } from './use-me.ts'

export function YouCard() {
  const { t } = useTranslation('more')
  const { user } = useSession()
  const [name, setName] = useState(user.name)
  const change = useMeChange()
  const isEmpty = name.trim() === ''
  return (
    <Card title={t('account.you')}>
      <Box
        component="form"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isEmpty) change.mutate({ name: name.trim() })
        }}
      >
        <TextField
          label={t('account.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isEmpty}
          helperText={isEmpty ? t('common.required') : t('account.nameHelp')}
          size="small"
          autoComplete="name"
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 60 } }}
          sx={{ flex: '1 1 16rem', maxWidth: '28rem' }}
        />
        <Button type="submit" variant="outlined" loading={change.isPending} disabled={isEmpty || name === user.name}>
          {t('common.save')}
        </Button>
      </Box>
      <Box component="dl" sx={facts}>
        <dt>{t('account.email')}</dt>
        <dd>
          <bdi>{user.email}</bdi>
        </dd>
        <dt>{t('account.roles')}</dt>
        <Typography component="dd">
          <RoleChips roles={user.roles} />
        </Typography>
      </Box>
    </Card>
  )
}

const facts = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'auto 1fr' },
  columnGap: 2,
  rowGap: { xs: 0.25, sm: 1 },
  m: 0,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, mb: { xs: 1, sm: 0 } },
} as const
