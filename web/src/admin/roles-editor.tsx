/** Somebody's rights: those they have, and one more. */

import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import CloseIcon from '@mui/icons-material/Close'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskRole, GrantedRole } from '../../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { Choice } from '../page/choice.tsx'
import { regionOptions } from '../page/names.ts'
import { useRoleName } from '../page/role-chips.tsx'
import { useSession } from '../session.tsx'
import { givingOf, grant, hasRole, mayTake, withoutRole, withRole, type Giving } from './roles.ts'

interface EditorProps {
  readonly roles: readonly GrantedRole[]
  readonly fault: string | null
  readonly onChange: (roles: readonly GrantedRole[]) => void
}

export function RolesEditor({ roles, fault, onChange }: EditorProps) {
  const { t } = useTranslation('more')
  const { user, may } = useSession()
  const giving = givingOf(user.roles, may.administer)
  const id = useId()
  return (
    <Box role="group" aria-labelledby={id} sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 2, p: 2 }}>
      <Typography id={id} variant="h3" component="h3">
        {t('users.roles')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, my: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {roles.map((role) => (
          <GivenRole
            key={`${role.role} ${role.region}`}
            role={role}
            isFixed={!mayTake(giving, role)}
            onTake={() => onChange(withoutRole(roles, role))}
          />
        ))}
      </Box>
      {fault !== null && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main', mb: 1 }}>
          {fault}
        </Typography>
      )}
      <AddRole giving={giving} roles={roles} onAdd={(role) => onChange(withRole(roles, role))} />
    </Box>
  )
}

interface GivenProps {
  readonly role: GrantedRole
  readonly isFixed: boolean
  readonly onTake: () => void
}

function GivenRole({ role, isFixed, onTake }: GivenProps) {
  const { t } = useTranslation('more')
  const label = useRoleName()(role)
  return (
    <li>
      {isFixed ? (
        <Chip label={label} variant="outlined" />
      ) : (
        <Chip
          component="button"
          clickable
          label={label}
          icon={<CloseIcon />}
          aria-label={`${t('common.remove')}: ${label}`}
          onClick={onTake}
          sx={{ bgcolor: 'harbour.tint', color: 'text.primary' }}
        />
      )}
    </li>
  )
}

const everywhere = '*'

interface AddProps {
  readonly giving: Giving
  readonly roles: readonly GrantedRole[]
  readonly onAdd: (role: GrantedRole) => void
}

function AddRole({ giving, roles, onAdd }: AddProps) {
  const { t } = useTranslation('more')
  const { regions } = useSession()
  const places = [
    ...regionOptions(regions, giving.regions),
    ...(giving.mayGiveEverywhere ? [{ value: everywhere, label: t('role.everywhere') }] : []),
  ]
  const [role, setRole] = useState<DeskRole>('counsellor')
  const [place, setPlace] = useState(places[0]?.value ?? everywhere)
  const wanted = grant(role, place === everywhere ? null : (place as RegionSlug))
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
      <Choice
        label={t('users.role')}
        value={role}
        help={t(`roleHelp.${role}`)}
        options={giving.roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        onChange={(chosen) => setRole(giving.roles.find((one) => one === chosen) ?? 'counsellor')}
        flex="1 1 12rem"
      />
      {role !== 'operator' && (
        <Choice label={t('users.where')} value={place} options={places} onChange={setPlace} flex="1 1 10rem" />
      )}
      <Button
        variant="outlined"
        startIcon={<AddIcon />}
        disabled={hasRole(roles, wanted)}
        onClick={() => onAdd(wanted)}
        sx={{ minHeight: 40 }}
      >
        {t('users.addRole')}
      </Button>
    </Box>
  )
}
