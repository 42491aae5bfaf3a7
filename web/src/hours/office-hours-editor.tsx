/** A week of office hours, day by day; a day can have several times, or none. */

import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { OfficeHours } from '../../../src/domain/office-hours.ts'
import {
  asOnWeekdays,
  days,
  faultOf,
  spansOn,
  withSpanAdded,
  withSpanChanged,
  withSpanRemoved,
  type Day,
} from './week.ts'

interface EditorProps {
  readonly hours: OfficeHours
  readonly onChange: (hours: OfficeHours) => void
  /** Names the group, for those who don't see the heading above it. */
  readonly label: string
}

export function OfficeHoursEditor({ hours, onChange, label }: EditorProps) {
  const { t } = useTranslation('more')
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minInlineSize: 0 }}>
      <Box component="legend" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {label}
      </Box>
      {days.map((day) => (
        <DayRow key={day} day={day} hours={hours} onChange={onChange} />
      ))}
      <Button size="small" sx={{ mt: 1 }} onClick={() => onChange(asOnWeekdays(hours, 1))}>
        {t('hours.everyWeekday')}
      </Button>
    </Box>
  )
}

interface DayProps {
  readonly day: Day
  readonly hours: OfficeHours
  readonly onChange: (hours: OfficeHours) => void
}

function DayRow({ day, hours, onChange }: DayProps) {
  const { t } = useTranslation('more')
  const name = t(`hours.day.${day}`)
  const spans = spansOn(hours, day)
  return (
    <Box sx={dayRow}>
      <Typography sx={{ fontWeight: 650, pt: 0.75 }}>{name}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {spans.length === 0 && (
          <Typography sx={{ color: 'text.secondary', minWidth: '8rem' }}>{t('hours.closed')}</Typography>
        )}
        {spans.map((_span, index) => (
          // A span has nothing that tells it from others but its place in the day.
          <SpanFields key={index} day={day} index={index} hours={hours} onChange={onChange} />
        ))}
        <IconButton
          size="small"
          aria-label={t('hours.addOn', { day: name })}
          title={t('hours.add')}
          onClick={() => onChange(withSpanAdded(hours, day))}
        >
          <AddIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  )
}

function SpanFields({ day, index, hours, onChange }: DayProps & { readonly index: number }) {
  const { t } = useTranslation('more')
  const span = spansOn(hours, day)[index]
  const fault = faultOf(hours, day, index)
  const about = { day: t(`hours.day.${day}`), number: index + 1 }
  const field = (edge: 'from' | 'to', value: string) => (
    <TextField
      type="time"
      size="small"
      value={value === '24:00' ? '00:00' : value}
      error={fault !== null}
      onChange={(event) => onChange(withSpanChanged(hours, day, index, { [edge]: event.target.value }))}
      slotProps={{ htmlInput: { 'aria-label': t(`hours.${edge}`, about), dir: 'ltr' } }}
      sx={{ flex: '1 1 7.5rem', minWidth: 0, maxWidth: '9.25rem' }}
    />
  )
  if (span === undefined) return null
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
        {field('from', span.from)}
        <span aria-hidden>–</span>
        {field('to', span.to)}
        <IconButton
          size="small"
          aria-label={t('hours.removeOn', about)}
          onClick={() => onChange(withSpanRemoved(hours, day, index))}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {fault !== null && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          {t(`hours.fault.${fault}`)}
        </Typography>
      )}
    </Box>
  )
}

const dayRow = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '8rem 1fr' },
  columnGap: 2,
  py: 1,
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const
