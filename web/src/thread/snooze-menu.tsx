/** When it shall come back: one of the usual times, or another. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import List from '@mui/material/List'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemText from '@mui/material/ListItemText'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimes } from '../time/use-times.ts'
import { snoozeTimes } from './snooze-times.ts'

interface Props {
  readonly onSnooze: (until: Date) => void
  readonly onClose: () => void
}

export function SnoozeDialog({ onSnooze, onClose }: Props) {
  const { t } = useTranslation()
  const times = useTimes()
  const [now] = useState(() => new Date())
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="snooze-title">
      <DialogTitle id="snooze-title">{t('snoozeMenu.title')}</DialogTitle>
      <DialogContent>
        <List disablePadding>
          {snoozeTimes(now).map(({ name, at }, position) => (
            <li key={name}>
              <ListItemButton autoFocus={position === 0} onClick={() => onSnooze(at)} sx={{ borderRadius: 2 }}>
                <ListItemText primary={t(`snoozeMenu.${name}`)} />
                <Box sx={{ color: 'text.secondary' }}>{times.when(at.toISOString(), now.getTime())}</Box>
              </ListItemButton>
            </li>
          ))}
        </List>
        <OtherTime onSnooze={onSnooze} now={now} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function OtherTime({ onSnooze, now }: { readonly onSnooze: Props['onSnooze']; readonly now: Date }) {
  const { t } = useTranslation()
  const [value, setValue] = useState('')
  const chosen = new Date(value)
  const isLater = chosen.getTime() > now.getTime()
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
      <TextField
        type="datetime-local"
        size="small"
        fullWidth
        id="snooze-when"
        label={t('snoozeMenu.when')}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button variant="outlined" disabled={!isLater} onClick={() => onSnooze(chosen)}>
        {t('snoozeMenu.set')}
      </Button>
    </Box>
  )
}
