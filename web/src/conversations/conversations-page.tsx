/** The list and, beside it, the open conversation; on phones one or the other. */

import Box from '@mui/material/Box'
import { Outlet, useMatch } from 'react-router'
import { ListPanel } from './list-panel.tsx'

export function ConversationsPage() {
  const open = useMatch('/c/:id')?.params.id ?? null
  return (
    <Box sx={page}>
      <Box sx={{ ...panel, ...list, display: { xs: open === null ? 'flex' : 'none', md: 'flex' } }}>
        <ListPanel open={open} />
      </Box>
      <Box sx={{ ...panel, flex: 1, display: { xs: open === null ? 'none' : 'flex', md: 'flex' } }}>
        <Outlet key={open} />
      </Box>
    </Box>
  )
}

const page = {
  display: 'flex',
  flex: 1,
  minHeight: 0,
  gap: 1.5,
  p: { xs: 0, md: 1.5 },
  paddingInlineStart: { xs: 0, md: 2.5 },
} as const

const panel = {
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  bgcolor: 'background.paper',
  border: { xs: 0, md: '1px solid' },
  borderColor: { xs: 'transparent', md: 'divider' },
  borderRadius: { xs: 0, md: '14px' },
  overflow: 'hidden',
} as const

const list = { flex: { xs: 1, md: '0 0 340px', lg: '0 0 384px' } } as const
