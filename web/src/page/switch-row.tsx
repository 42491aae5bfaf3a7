/** Something that is on or off, with a sentence on what that means. */

import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'

interface SwitchRowProps {
  readonly label: string
  readonly help?: string
  readonly isOn: boolean
  readonly disabled?: boolean
  readonly onChange: (isOn: boolean) => void
}

export function SwitchRow({ label, help, isOn, disabled = false, onChange }: SwitchRowProps) {
  const id = useId()
  return (
    <Box>
      <FormControlLabel
        label={label}
        disabled={disabled}
        control={
          <Switch
            checked={isOn}
            onChange={(_event, checked) => onChange(checked)}
            slotProps={{ input: { role: 'switch', ...(help !== undefined && { 'aria-describedby': id }) } }}
          />
        }
        slotProps={{ typography: { sx: { fontWeight: 650 } } }}
      />
      {help !== undefined && (
        <Typography id={id} variant="body2" sx={{ color: 'text.secondary' }}>
          {help}
        </Typography>
      )}
    </Box>
  )
}
