/** Beside the list while no conversation is open: the harbour, and where to begin. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import harbour from '../../../adapters/http/page/browser/harbour.svg'
import { useSession } from '../session.tsx'
import { useNow } from '../time/use-now.ts'
import { heaped } from './groups.ts'
import { useConversations } from './list-query.ts'

export function NothingOpen() {
  const { t } = useTranslation()
  const { user } = useSession()
  const { data = [] } = useConversations()
  const { waiting } = heaped(data, user.id, useNow())
  const urgent = waiting.filter(({ isUrgent }) => isUrgent).length
  const [first] = waiting
  return (
    <Box sx={scene}>
      <Typography variant="h2">{first === undefined ? t('list.nobodyWaits') : t('list.choose')}</Typography>
      <Typography color="textSecondary">
        {urgent > 0
          ? t('list.chooseUrgent', { count: urgent })
          : t(first === undefined ? 'list.nobodyWaitsHint' : 'list.chooseHint')}
      </Typography>
      {first !== undefined && (
        <Button component={Link} to={`/c/${first.id}`} variant="contained" sx={{ mt: 1 }}>
          {t('list.openFirst')}
        </Button>
      )}
      <Box aria-hidden sx={skyline} />
    </Box>
  )
}

const scene = {
  position: 'relative',
  flex: 1,
  display: 'grid',
  alignContent: 'center',
  justifyItems: 'center',
  textAlign: 'center',
  gap: 0.75,
  px: 3,
  pb: 18,
} as const

const skyline = {
  position: 'absolute',
  insetInline: 0,
  bottom: 0,
  height: 'clamp(80px, 13vw, 150px)',
  bgcolor: 'harbour.quay',
  mask: `url(${harbour}) center bottom / max(100%, 640px) auto no-repeat`,
} as const
