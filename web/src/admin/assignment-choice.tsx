/** Whether counsellors choose, or are given. */

import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Card } from '../page/card.tsx'
import type { SettingsPartProps } from './settings-draft.ts'

export function AssignmentChoice({ draft, onChange }: SettingsPartProps) {
  const { t } = useTranslation('more')
  const way = (name: 'pull' | 'push') => (
    <FormControlLabel
      value={name}
      control={<Radio />}
      sx={{ alignItems: 'flex-start', mb: 1 }}
      label={
        <Box component="span" sx={{ display: 'block', pt: 1 }}>
          <Typography component="span" sx={{ display: 'block', fontWeight: 650 }}>
            {t(`settings.${name}`)}
          </Typography>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`settings.${name}Help`)}
          </Typography>
        </Box>
      }
    />
  )
  return (
    <Card title={t('settings.assignment')}>
      <RadioGroup
        aria-label={t('settings.assignment')}
        value={draft.assignment}
        onChange={(_event, chosen) => onChange({ assignment: chosen === 'push' ? 'push' : 'pull' })}
      >
        {way('pull')}
        {way('push')}
      </RadioGroup>
    </Card>
  )
}
