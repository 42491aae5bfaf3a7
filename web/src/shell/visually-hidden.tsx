/** For screen readers alone. */

import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

export function VisuallyHidden({
  children,
  role,
}: {
  readonly children: ReactNode
  readonly role?: 'status' | 'alert'
}) {
  return (
    <Box component="span" role={role} sx={hidden}>
      {children}
    </Box>
  )
}

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const
