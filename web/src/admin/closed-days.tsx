/** Days on which nobody is there, besides public holidays. */

import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMoments } from '../page/use-moments.ts'
import { withClosedDay } from './settings-draft.ts'
import type { SettingsPartProps } from './settings-draft.ts'

export function ClosedDays({ draft: { closedOn }, onChange }: SettingsPartProps) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const id = useId()
  const [day, setDay] = useState('')
  const add = () => {
    onChange({ closedOn: withClosedDay(closedOn, day) })
    setDay('')
  }
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h3">
        {t('settings.closedOn')}
      </Typography>
      {closedOn.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('settings.closedNone')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, my: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {closedOn.map((one) => (
          <li key={one}>
            <Chip
              component="button"
              clickable
              icon={<CloseIcon />}
              label={moments.day(one)}
              aria-label={`${t('common.remove')}: ${moments.day(one)}`}
              onClick={() => onChange({ closedOn: closedOn.filter((other) => other !== one) })}
            />
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <TextField
          type="date"
          size="small"
          label={t('settings.closedDay')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { dir: 'ltr' } }}
        />
        <Button startIcon={<AddIcon />} disabled={day === ''} onClick={add}>
          {t('settings.closedAdd')}
        </Button>
      </Box>
    </Box>
  )
}
