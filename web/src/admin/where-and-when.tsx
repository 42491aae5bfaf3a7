/** By whose clock, and with whose public holidays. */

import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { federalStates } from '../../../src/domain/desk-settings.ts'
import { Choice } from '../page/choice.tsx'
import type { SettingsPartProps } from './settings-draft.ts'

export function WhereAndWhen({ draft, onChange }: SettingsPartProps) {
  const { t } = useTranslation('more')
  const states = federalStates
    .map((state) => ({ value: state, label: t(`settings.state.${state}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Choice
        label={t('settings.timeZone')}
        value={draft.timeZone}
        options={timeZones(draft.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <Choice
        label={t('settings.holidays')}
        value={draft.holidaysOf ?? ''}
        options={[{ value: '', label: t('settings.holidaysNone') }, ...states]}
        onChange={(chosen) => onChange({ holidaysOf: federalStates.find((state) => state === chosen) ?? null })}
      />
    </Box>
  )
}

/** Where regions are; and whatever is set already. */
function timeZones(present: string): readonly string[] {
  const european = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'))
  return european.includes(present) ? european : [present, ...european]
}
