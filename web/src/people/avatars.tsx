/** Colleagues as coloured initials. */

import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import type { Colleague } from '../../../src/domain/desk-user.ts'
import { Initials } from './initials.tsx'

/** White on each of them has a contrast of 4.5 to 1 and more. */
const colours = ['#0a5a63', '#7a3e9d', '#8a4b00', '#2d6a3c', '#9c2f55', '#3b5aa3'] as const
const most = 4

export function ColleagueAvatar({ colleague, size = 26 }: { readonly colleague: Colleague; readonly size?: number }) {
  return (
    <Tooltip title={colleague.name} describeChild>
      <Initials name={colleague.name} size={size} colours={{ ground: colourOf(colleague.id), ink: '#fff' }} />
    </Tooltip>
  )
}

export function ColleagueAvatars({ colleagues }: { readonly colleagues: readonly Colleague[] }) {
  return (
    <Box component="span" sx={group}>
      {colleagues.slice(0, most).map((colleague) => (
        <ColleagueAvatar key={colleague.id} colleague={colleague} />
      ))}
    </Box>
  )
}

function colourOf(id: string): string {
  const sum = Array.from(id).reduce((before, letter) => (before * 31 + letter.charCodeAt(0)) % 9_973, 7)
  return colours[sum % colours.length] ?? colours[0]
}

const group = {
  display: 'inline-flex',
  '& > * + *': { marginInlineStart: '-7px' },
  '& > *': { boxShadow: '0 0 0 2px var(--lotse-palette-background-paper)' },
} as const
