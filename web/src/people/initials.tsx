/** Two letters in a circle that stand for a name: a picture, and no text that could be read aloud. */

import Box from '@mui/material/Box'
import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'span'>, 'color' | 'ref'> {
  readonly name: string
  readonly size: number
  readonly colours: { readonly ground: string; readonly ink: string }
}

/** What else a tooltip puts on it goes through. */
export function Initials({ name, size, colours, ...others }: Props) {
  const look = { width: size, height: size, fontSize: size * 0.42, bgcolor: colours.ground, color: colours.ink }
  return <Box component="span" {...others} aria-hidden data-initials={initialsOf(name)} sx={{ ...circle, ...look }} />
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return [first, last]
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

const circle = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: 'none',
  borderRadius: '50%',
  fontWeight: 700,
  lineHeight: 1,
  '&::before': { content: 'attr(data-initials)' },
} as const
