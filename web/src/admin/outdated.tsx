/** Says that a colleague saved other settings meanwhile, before one writes over them. */

import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SettingsView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { useDeskEvent } from '../live/live-events.tsx'
import { isSame } from './settings-draft.ts'

interface OutdatedProps {
  readonly region: string
  /** What was read here, and what is about to be saved: neither of them is news. */
  readonly known: readonly SettingsView[]
}

export function Outdated({ region, known }: OutdatedProps) {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  const [isOutdated, setIsOutdated] = useState(false)
  const look = async () => {
    const now = await get<SettingsView>(`admin/settings/${region}`).catch(() => undefined)
    if (now !== undefined) setIsOutdated(!known.some((settings) => isSame(settings, now)))
  }
  useDeskEvent('settings', (event) => {
    if (event.region === region) void look()
  })
  if (!isOutdated) return null
  const reload = () => void client.resetQueries({ queryKey: ['admin', 'settings', region] })
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={reload}>
          {t('settings.reload')}
        </Button>
      }
    >
      {t('settings.changedElsewhere')}
    </Alert>
  )
}
