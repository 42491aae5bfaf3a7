/** One of several, in the browser's own list: the one that works with every keyboard, screen reader and phone. */

import TextField from '@mui/material/TextField'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly ChoiceOption[]
  readonly onChange: (value: string) => void
  readonly help?: string
  readonly size?: 'small' | 'medium'
  readonly disabled?: boolean
  /** How it takes its place in a row. */
  readonly flex?: string
}

export function Choice({ label, value, options, onChange, help, size = 'small', disabled = false, flex }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      size={size}
      disabled={disabled}
      helperText={help}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: '10rem', ...(flex !== undefined && { flex }) }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  )
}
