/** Somebody's rights, each with where it holds. */

import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useTranslation } from 'react-i18next'
import type { GrantedRole } from '../../../src/domain/desk-user.ts'
import { useRegionName } from './names.ts'

export function RoleChips({ roles }: { readonly roles: readonly GrantedRole[] }) {
  const roleName = useRoleName()
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {roles.map((granted) => (
        <Chip
          component="span"
          key={`${granted.role} ${granted.region}`}
          size="small"
          label={roleName(granted)}
          sx={{ bgcolor: 'harbour.tint', color: 'text.primary' }}
        />
      ))}
    </Box>
  )
}

/** `Beratung · München`; an operator's region goes without saying. */
export function useRoleName(): (granted: GrantedRole) => string {
  const { t } = useTranslation('more')
  const regionName = useRegionName()
  return ({ role, region }) => {
    if (role === 'operator') return t('role.operator')
    const where = region === null ? t('role.everywhere') : regionName(region)
    return t('role.in', { role: t(`role.${role}`), region: where })
  }
}
