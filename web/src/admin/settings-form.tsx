/** A region's settings while they are changed, and the bar that saves them. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SettingsView } from '../../../adapters/console/api.ts'
import { put } from '../api.ts'
import { OfficeHoursEditor } from '../hours/office-hours-editor.tsx'
import { Card } from '../page/card.tsx'
import { useChange } from '../page/changes.ts'
import { AssignmentChoice } from './assignment-choice.tsx'
import { ClosedDays } from './closed-days.tsx'
import { LinesEditor } from './lines-editor.tsx'
import { Outdated } from './outdated.tsx'
import { isComplete, isSame, tidied } from './settings-draft.ts'
import { Timers } from './timers.tsx'
import { WhereAndWhen } from './where-and-when.tsx'

export function SettingsForm({ region, kept }: { readonly region: string; readonly kept: SettingsView }) {
  const { t } = useTranslation('more')
  const [draft, setDraft] = useState(kept)
  const client = useQueryClient()
  const save = useChange({
    run: (settings: SettingsView) => put<SettingsView>(`admin/settings/${region}`, settings),
    said: t('common.saved'),
    afterwards: (settings) => {
      client.setQueryData(['admin', 'settings', region], settings)
      setDraft(settings)
    },
  })
  const onChange = (changed: Partial<SettingsView>) => setDraft({ ...draft, ...changed })
  return (
    <>
      <Outdated region={region} known={[kept, tidied(draft)]} />
      <AssignmentChoice draft={draft} onChange={onChange} />
      <Card title={t('settings.opening')}>
        <WhereAndWhen draft={draft} onChange={onChange} />
        <OfficeHoursEditor
          label={t('settings.opening')}
          hours={draft.hours}
          onChange={(hours) => onChange({ hours })}
        />
        <ClosedDays draft={draft} onChange={onChange} />
      </Card>
      <Timers draft={draft} onChange={onChange} />
      <LinesEditor draft={draft} onChange={onChange} />
      <SaveBar
        isChanged={!isSame(draft, kept)}
        isSound={isComplete(draft)}
        isBusy={save.isPending}
        onSave={() => save.mutate(tidied(draft))}
        onDiscard={() => setDraft(kept)}
      />
    </>
  )
}

interface SaveBarProps {
  readonly isChanged: boolean
  readonly isSound: boolean
  readonly isBusy: boolean
  readonly onSave: () => void
  readonly onDiscard: () => void
}

function SaveBar({ isChanged, isSound, isBusy, onSave, onDiscard }: SaveBarProps) {
  const { t } = useTranslation('more')
  const hint = isSound ? t('common.unsaved') : t('settings.faulty')
  if (!isChanged) return null
  return (
    <Paper variant="outlined" sx={bar}>
      <Typography role="status" sx={{ flex: '1 1 12rem', color: isSound ? 'text.secondary' : 'error.main' }}>
        {hint}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button disabled={isBusy} onClick={onDiscard}>
          {t('common.cancel')}
        </Button>
        <Button variant="contained" disabled={!isSound} loading={isBusy} onClick={onSave}>
          {t('common.save')}
        </Button>
      </Box>
    </Paper>
  )
}

const bar = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  alignItems: 'center',
  position: 'sticky',
  bottom: 8,
  zIndex: 1,
  p: 1.5,
  px: 2,
  boxShadow: '0 -2px 12px rgb(20 38 43 / 10%)',
} as const
