/** By when somebody should have answered, and when the machine takes over again. */

import TextField from '@mui/material/TextField'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Card } from '../page/card.tsx'
import { useMoments } from '../page/use-moments.ts'
import { minutesFrom, mostMinutes } from './settings-draft.ts'
import type { SettingsPartProps } from './settings-draft.ts'

export function Timers({ draft, onChange }: SettingsPartProps) {
  const { t } = useTranslation('more')
  return (
    <Card title={t('settings.timers')} help={t('settings.timersHelp')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))' }}>
        <Minutes
          label={t('settings.firstResponse')}
          minutes={draft.firstResponseMinutes}
          onChange={(firstResponseMinutes) => onChange({ firstResponseMinutes })}
        />
        <Minutes
          label={t('settings.resolution')}
          minutes={draft.resolutionMinutes}
          onChange={(resolutionMinutes) => onChange({ resolutionMinutes })}
        />
        <Minutes
          label={t('settings.handBack')}
          help={t('settings.handBackHelp')}
          minutes={draft.handBackMinutes}
          onChange={(handBackMinutes) => onChange({ handBackMinutes })}
        />
      </Box>
    </Card>
  )
}

interface MinutesProps {
  readonly label: string
  readonly help?: string
  readonly minutes: number | null
  readonly onChange: (minutes: number | null) => void
}

function Minutes({ label, help, minutes, onChange }: MinutesProps) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const about = minutes === null ? '' : t('settings.about', { duration: moments.lasting(minutes) })
  return (
    <TextField
      type="number"
      size="small"
      label={`${label} (${t('settings.minutes')})`}
      value={minutes ?? ''}
      helperText={[about, help].filter(Boolean).join(' · ')}
      onChange={(event) => onChange(minutesFrom(event.target.value, minutes))}
      slotProps={{
        htmlInput: { min: 1, max: mostMinutes, inputMode: 'numeric', dir: 'ltr' },
        inputLabel: { shrink: true },
      }}
    />
  )
}
