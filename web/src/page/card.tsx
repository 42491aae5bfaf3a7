/** A surface with a heading, for what belongs together on a page. */

import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

interface CardProps {
  readonly title: string
  /** Where links within the page lead. */
  readonly id?: string
  readonly help?: string
  readonly children: ReactNode
}

export function Card({ title, id, help, children }: CardProps) {
  const heading = useId()
  return (
    <Paper
      component="section"
      variant="outlined"
      id={id}
      aria-labelledby={heading}
      sx={{ p: { xs: 2, md: 2.5 }, mb: 2 }}
    >
      <Typography variant="h2" id={heading}>
        {title}
      </Typography>
      {help !== undefined && <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{help}</Typography>}
      <Stack sx={{ gap: 2, mt: 2, alignItems: 'stretch' }}>{children}</Stack>
    </Paper>
  )
}
