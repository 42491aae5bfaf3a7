/** Any of several, as chips that are pressed in or not. */

import CheckIcon from '@mui/icons-material/Check'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { ChoiceOption } from './choice.tsx'

interface SeveralProps {
  readonly label: string
  /** Said where none is chosen. */
  readonly none: string
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export function Several({ label, none, options, chosen, onChange }: SeveralProps) {
  const id = useId()
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h3">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {options.map((option) => {
          const isChosen = chosen.includes(option.value)
          return (
            <Chip
              key={option.value}
              label={option.label}
              onClick={() => toggle(option.value)}
              aria-pressed={isChosen}
              color={isChosen ? 'primary' : 'default'}
              variant={isChosen ? 'filled' : 'outlined'}
              {...(isChosen && { icon: <CheckIcon /> })}
            />
          )
        })}
      </Box>
      {chosen.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {none}
        </Typography>
      )}
    </Box>
  )
}
