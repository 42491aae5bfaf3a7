/** What the answers rest on: pages and passages by region and language, and how old they are. */

import SyncIcon from '@mui/icons-material/Sync'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SyncView } from '../../../adapters/console/api.ts'
import { get, post } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { Loaded } from '../page/loaded.tsx'
import { localeOf } from '../page/moments.ts'
import { useMoments } from '../page/use-moments.ts'
import { useLanguageName } from '../page/names.ts'
import { Nothing } from '../page/nothing.tsx'
import { PageFrame } from '../page/page-frame.tsx'

export function SyncsPage() {
  const { t } = useTranslation('more')
  const query = useQuery({
    queryKey: ['admin', 'syncs'],
    queryFn: ({ signal }) => get<readonly SyncView[]>('admin/syncs', { signal }),
    refetchInterval: 15_000,
  })
  return (
    <PageFrame title={t('admin.syncs')} intro={t('syncs.intro')}>
      <Loaded query={query}>
        {(syncs) =>
          syncs.length === 0 ? (
            <Nothing title={t('syncs.none')} text={t('syncs.noneText')} />
          ) : (
            syncs.map((sync) => <RegionCard key={sync.region} sync={sync} />)
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function RegionCard({ sync }: { readonly sync: SyncView }) {
  const { t } = useTranslation('more')
  const start = useChange({
    run: () => post('admin/syncs', { region: sync.region }),
    said: t('syncs.started', { region: sync.name }),
  })
  return (
    <Paper component="section" variant="outlined" aria-label={sync.name} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h2">{sync.name}</Typography>
        <Button
          size="small"
          variant="outlined"
          startIcon={<SyncIcon />}
          loading={start.isPending}
          aria-label={t('syncs.startOf', { region: sync.name })}
          onClick={() => start.mutate()}
        >
          {t('syncs.start')}
        </Button>
      </Box>
      {sync.languages.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('syncs.empty')}</Typography>
      ) : (
        <LanguageTable sync={sync} />
      )}
    </Paper>
  )
}

function LanguageTable({ sync }: { readonly sync: SyncView }) {
  const { t, i18n } = useTranslation('more')
  const moments = useMoments()
  const languageName = useLanguageName()
  const numbers = new Intl.NumberFormat(localeOf(i18n.language))
  return (
    <TableContainer tabIndex={0} role="region" aria-label={`${sync.name}: ${t('syncs.pages')}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ fontWeight: 700 }}>{t('common.language')}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 700 }}>
              {t('syncs.pages')}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 700 }}>
              {t('syncs.passages')}
            </TableCell>
            <TableCell sx={{ fontWeight: 700 }}>{t('syncs.readAt')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sync.languages.map(({ language, pages, passages, readAt }) => (
            <TableRow key={language}>
              <TableCell component="th" scope="row">
                {languageName(language)}
              </TableCell>
              <TableCell align="right">{numbers.format(pages)}</TableCell>
              <TableCell align="right">{numbers.format(passages)}</TableCell>
              <TableCell>{readAt === null ? t('common.never') : moments.ago(readAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
