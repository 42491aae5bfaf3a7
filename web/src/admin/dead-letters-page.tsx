/** What could not be delivered, after every attempt. */

import ReplayIcon from '@mui/icons-material/Replay'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeadLetterView } from '../../../adapters/console/api.ts'
import { get, post } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { Loaded } from '../page/loaded.tsx'
import { useMoments } from '../page/use-moments.ts'
import { Nothing } from '../page/nothing.tsx'
import { PageFrame } from '../page/page-frame.tsx'

const lettersKey = ['admin', 'dead-letters']

export function DeadLettersPage() {
  const { t } = useTranslation('more')
  const query = useQuery({
    queryKey: lettersKey,
    queryFn: ({ signal }) => get<readonly DeadLetterView[]>('admin/dead-letters', { signal }),
    refetchInterval: 30_000,
  })
  return (
    <PageFrame title={t('admin.deadLetters')} intro={t('deadLetters.intro')}>
      <Loaded query={query}>
        {(letters) =>
          letters.length === 0 ? (
            <Nothing title={t('deadLetters.none')} text={t('deadLetters.noneText')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
              {letters.map((letter) => (
                <LetterCard key={letter.id} letter={letter} />
              ))}
            </Box>
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function LetterCard({ letter }: { readonly letter: DeadLetterView }) {
  const { t } = useTranslation(['more', 'desk'])
  const moments = useMoments()
  const client = useQueryClient()
  const resend = useChange({
    run: () => post(`admin/dead-letters/${letter.id}/resend`),
    said: t('more:deadLetters.resent'),
    afterwards: () => client.invalidateQueries({ queryKey: lettersKey }),
  })
  const when = moments.at(letter.at)
  const about = [when, letter.account, t('more:deadLetters.attempts', { count: letter.attempts })].join(' · ')
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="h2">{t(`desk:channels.${letter.channel}`)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {about}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere', mt: 0.5 }}>{letter.reason}</Typography>
      </Box>
      <Button
        variant="outlined"
        startIcon={<ReplayIcon />}
        loading={resend.isPending}
        aria-label={t('more:deadLetters.resendOne', { when })}
        onClick={() => resend.mutate()}
        sx={{ alignSelf: 'center' }}
      >
        {t('more:deadLetters.resend')}
      </Button>
    </Paper>
  )
}
