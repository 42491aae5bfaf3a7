/** Where there is nothing to show: why, over quiet water. */

import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import harbour from '../../../adapters/http/page/browser/harbour.svg'

interface NothingProps {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

export function Nothing({ title, text, children }: NothingProps) {
  return (
    <Box sx={{ textAlign: 'center', py: 6, px: 2 }}>
      <Box aria-hidden sx={harbourAtRest} />
      {title !== '' && <Typography variant="h2">{title}</Typography>}
      {text !== undefined && (
        <Typography sx={{ color: 'text.secondary', maxWidth: '34rem', mx: 'auto', mt: 0.75 }}>{text}</Typography>
      )}
      {children !== undefined && <Box sx={{ mt: 2.5 }}>{children}</Box>}
    </Box>
  )
}

const harbourAtRest = {
  width: 'min(22rem, 80%)',
  aspectRatio: '8 / 1',
  mx: 'auto',
  mb: 3,
  backgroundColor: 'harbour.edge',
  opacity: 0.55,
  maskImage: `url("${harbour}")`,
  maskSize: '100% 100%',
}
