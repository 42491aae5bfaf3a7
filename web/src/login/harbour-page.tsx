/** The page before the desk: a card in front of the harbour. */

import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import harbour from '../../../adapters/http/page/browser/harbour.svg'
import lighthouse from '../../../adapters/http/page/browser/lotse.svg'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** Over a desk that stays as it is beneath. */
  readonly isOver?: boolean
}

export function HarbourPage({ title, children, isOver = false }: Props) {
  const scene = (
    <Box component={isOver ? 'div' : 'main'} sx={water}>
      <Box aria-hidden sx={skyline} />
      <Paper sx={card} elevation={0}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <img src={lighthouse} alt="" width={52} height={52} />
          <Box>
            <Typography translate="no" sx={{ fontWeight: 700, color: 'text.secondary', lineHeight: 1.2 }}>
              Lotse
            </Typography>
            <Typography variant="h1" id="harbour-title">
              {title}
            </Typography>
          </Box>
        </Box>
        {children}
      </Paper>
    </Box>
  )
  if (!isOver) return scene
  return (
    <Dialog open fullScreen aria-labelledby="harbour-title" transitionDuration={0} sx={{ zIndex: 'tooltip' }}>
      {scene}
    </Dialog>
  )
}

const water = {
  position: 'relative',
  display: 'grid',
  alignContent: 'center',
  justifyItems: 'center',
  minHeight: '100dvh',
  p: 2,
  pb: 14,
  bgcolor: 'background.default',
  overflow: 'hidden',
} as const

const skyline = {
  position: 'absolute',
  insetInline: 0,
  bottom: 0,
  height: 'clamp(80px, 14vw, 170px)',
  bgcolor: 'harbour.quay',
  mask: `url(${harbour}) center bottom / max(100%, 640px) auto no-repeat`,
} as const

const card = {
  position: 'relative',
  zIndex: 1,
  display: 'grid',
  gap: 2,
  width: 1,
  maxWidth: 420,
  p: { xs: 2.5, sm: 4 },
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '18px',
  boxShadow: '0 1px 2px rgb(20 38 43 / 8%), 0 12px 40px rgb(20 38 43 / 10%)',
} as const
