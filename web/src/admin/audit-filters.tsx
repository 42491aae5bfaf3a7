/** What of the audit log is shown. */

import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { Choice } from '../page/choice.tsx'
import { regionOptions } from '../page/names.ts'
import { useSession } from '../session.tsx'
import type { AuditFilter } from './audit-query.ts'

interface FiltersProps {
  readonly filter: AuditFilter
  readonly onChange: (changed: Partial<AuditFilter>) => void
}

export function AuditFilters({ filter, onChange }: FiltersProps) {
  const { t } = useTranslation('more')
  const { regions, may } = useSession()
  const typed = (name: 'actor' | 'action' | 'from' | 'to') => (
    <TextField
      key={`${name} ${filter[name]}`}
      size="small"
      type={name === 'from' || name === 'to' ? 'date' : 'text'}
      label={t(`audit.${name}`)}
      defaultValue={filter[name]}
      // A letter at a time it would ask for every beginning of a name.
      onBlur={(event) => event.target.value !== filter[name] && onChange({ [name]: event.target.value })}
      onKeyDown={(event) => event.key === 'Enter' && onChange({ [name]: (event.target as HTMLInputElement).value })}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { dir: name === 'actor' ? 'auto' : 'ltr', maxLength: 254 },
      }}
    />
  )
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(10rem, 1fr))', mb: 2 }}>
      <Choice
        label={t('common.region')}
        value={filter.region}
        options={[{ value: '', label: t('common.allRegions') }, ...regionOptions(regions, may.administer)]}
        onChange={(region) => onChange({ region })}
      />
      {typed('actor')}
      {typed('action')}
      {typed('from')}
      {typed('to')}
    </Box>
  )
}
