/** What every page beside the conversations looks like: its heading, a sentence on what it is for, and what can be done. */

import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useWaitingCount } from '../conversations/list-query.ts'
import { useTitle } from '../shell/title.ts'

interface PageFrameProps {
  readonly title: string
  readonly intro?: string
  /** Beside the heading, or below it on a phone. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function PageFrame({ title, intro, actions, children }: PageFrameProps) {
  useTitle(title, useWaitingCount())
  return (
    <Box sx={{ width: '100%', maxWidth: '60rem', mx: 'auto', px: { xs: 2, md: 3 }, pt: { xs: 2, md: 3 }, pb: 6 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', justifyContent: 'space-between', mb: 2 }}
      >
        <Box sx={{ flex: '1 1 16rem' }}>
          <Typography variant="h1">{title}</Typography>
          {intro !== undefined && <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{intro}</Typography>}
        </Box>
        {actions}
      </Stack>
      {children}
    </Box>
  )
}
