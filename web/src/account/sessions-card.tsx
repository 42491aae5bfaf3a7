/** Where one is logged in. */

import DevicesIcon from '@mui/icons-material/Devices'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../adapters/console/api.ts'
import { get, post } from '../api.ts'
import { Card } from '../page/card.tsx'
import { useChange } from '../page/changes.ts'
import { Loaded } from '../page/loaded.tsx'
import { useMoments } from '../page/use-moments.ts'

export function SessionsCard() {
  const { t } = useTranslation('more')
  const query = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => get<readonly SessionView[]>('me/sessions', { signal }),
  })
  return (
    <Card title={t('account.sessions')} help={t('account.sessionsHelp')}>
      <Loaded query={query}>
        {(sessions) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Box>
        )}
      </Loaded>
    </Card>
  )
}

function SessionRow({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const client = useQueryClient()
  const end = useChange({
    run: () => post(`me/sessions/${session.id}/end`),
    said: t('account.ended'),
    afterwards: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const times = [
    t('account.seen', { when: moments.ago(session.seenAt) }),
    t('account.since', { when: moments.at(session.createdAt) }),
  ]
  return (
    <Box component="li" sx={row}>
      <DevicesIcon aria-hidden sx={{ color: 'text.secondary' }} />
      <Box sx={{ flex: '1 1 14rem' }}>
        <Typography sx={{ fontWeight: 650 }}>
          <bdi>{session.device}</bdi>
          {session.isThis && (
            <Chip component="span" size="small" color="success" label={t('account.thisSession')} sx={{ mx: 1 }} />
          )}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {times.join(' · ')}
        </Typography>
      </Box>
      {!session.isThis && (
        <Button
          size="small"
          variant="outlined"
          loading={end.isPending}
          aria-label={t('account.endOf', { device: session.device })}
          onClick={() => end.mutate()}
        >
          {t('account.end')}
        </Button>
      )}
    </Box>
  )
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  alignItems: 'center',
  py: 1.25,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '&:last-child': { border: 0 },
} as const
