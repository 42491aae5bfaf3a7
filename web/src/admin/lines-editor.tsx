/** Whom newcomers can reach when nobody is at the desk. */

import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Card } from '../page/card.tsx'
import { isWhole } from './settings-draft.ts'
import type { SettingsPartProps } from './settings-draft.ts'

export function LinesEditor({ draft: { lines }, onChange }: SettingsPartProps) {
  const { t } = useTranslation('more')
  const change = (index: number, changed: Partial<(typeof lines)[number]>) =>
    onChange({ lines: lines.map((line, at) => (at === index ? { ...line, ...changed } : line)) })
  return (
    <Card title={t('settings.lines')} help={t('settings.linesHelp')}>
      {lines.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('settings.linesNone')}</Typography>}
      {lines.map((line, index) => (
        // A line has nothing that tells it from others but its place.
        <Box key={index} role="group" aria-label={t('settings.lineNumber', { number: index + 1 })} sx={row}>
          <TextField
            size="small"
            label={t('settings.lineLabel')}
            value={line.label}
            error={!isWhole(line) && line.label.trim() === ''}
            onChange={(event) => change(index, { label: event.target.value })}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 100 } }}
          />
          <TextField
            size="small"
            label={t('settings.lineReach')}
            value={line.reach}
            error={!isWhole(line) && line.reach.trim() === ''}
            onChange={(event) => change(index, { reach: event.target.value })}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 200 } }}
          />
          <IconButton
            aria-label={t('settings.lineRemove', { number: index + 1 })}
            onClick={() => onChange({ lines: lines.toSpliced(index, 1) })}
          >
            <CloseIcon />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<AddIcon />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => onChange({ lines: [...lines, { label: '', reach: '' }] })}
      >
        {t('settings.lineAdd')}
      </Button>
    </Card>
  )
}

const row = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'center',
  gridTemplateColumns: { xs: '1fr auto', sm: '1fr 1fr auto' },
  '& > div:first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
} as const
