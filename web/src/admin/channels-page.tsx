/** The ways on which newcomers write, and whether they work. */

import CheckCircleIcon from '@mui/icons-material/CheckCircle'
import ErrorIcon from '@mui/icons-material/Error'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ChannelView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Loaded } from '../page/loaded.tsx'
import { useMoments } from '../page/use-moments.ts'
import { Nothing } from '../page/nothing.tsx'
import { PageFrame } from '../page/page-frame.tsx'

export function ChannelsPage() {
  const { t } = useTranslation('more')
  const query = useQuery({
    queryKey: ['admin', 'channels'],
    queryFn: ({ signal }) => get<readonly ChannelView[]>('admin/channels', { signal }),
    refetchInterval: 30_000,
  })
  return (
    <PageFrame title={t('admin.channels')} intro={t('channels.intro')}>
      <Loaded query={query}>
        {(channels) =>
          channels.length === 0 ? (
            <Nothing title={t('channels.none')} text={t('channels.noneText')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
              {channels.map((channel) => (
                <ChannelCard key={`${channel.channel} ${channel.account}`} channel={channel} />
              ))}
            </Box>
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function ChannelCard({ channel: { channel, account, brokenReason, brokenSince } }: { readonly channel: ChannelView }) {
  const { t } = useTranslation(['more', 'desk'])
  const moments = useMoments()
  const isBroken = brokenSince !== null
  const state = isBroken ? t('more:channels.broken', { when: moments.ago(brokenSince) }) : t('more:channels.works')
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, display: 'flex', gap: 1.5, ...(isBroken && broken) }}>
      {isBroken ? <ErrorIcon color="error" aria-hidden /> : <CheckCircleIcon color="success" aria-hidden />}
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h2">{t(`desk:channels.${channel}`)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('more:channels.account', { account })}
        </Typography>
        <Typography sx={{ color: isBroken ? 'error.main' : 'success.main', fontWeight: 650 }}>{state}</Typography>
        {brokenReason !== null && <Typography sx={{ overflowWrap: 'anywhere' }}>{brokenReason}</Typography>}
      </Box>
    </Paper>
  )
}

const broken = { borderColor: 'error.main', bgcolor: 'harbour.dangerTint' } as const
