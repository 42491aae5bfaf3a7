/** Who saw and did what. */

import DownloadIcon from '@mui/icons-material/Download'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AuditEventView, AuditView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Further } from '../page/further.tsx'
import { LoadFailure, Placeholders } from '../page/loaded.tsx'
import { useMoments } from '../page/use-moments.ts'
import { useRegionName } from '../page/names.ts'
import { Nothing } from '../page/nothing.tsx'
import { PageFrame } from '../page/page-frame.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { auditQuery, detailsIn, type AuditFilter } from './audit-query.ts'
import { useAuditFilters } from './use-audit-filters.ts'

export function AuditPage() {
  const { t } = useTranslation('more')
  const [filter, change] = useAuditFilters()
  const download = (
    <Button
      component="a"
      href={`/api/desk/admin/audit.csv?${auditQuery(filter)}`}
      download="lotse-audit.csv"
      variant="outlined"
      startIcon={<DownloadIcon />}
    >
      {t('audit.export')}
    </Button>
  )
  return (
    <PageFrame title={t('admin.audit')} intro={t('audit.intro')} actions={download}>
      <AuditFilters filter={filter} onChange={change} />
      <AuditTable filter={filter} />
    </PageFrame>
  )
}

function AuditTable({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTranslation('more')
  const query = useAudit(filter)
  if (query.isError && query.data === undefined) return <LoadFailure onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Placeholders />
  const events = query.data.pages.flatMap((page) => page.events)
  if (events.length === 0) return <Nothing title={t('audit.none')} text={t('audit.noneText')} />
  return (
    <>
      <TableContainer component={Paper} variant="outlined" tabIndex={0} role="region" aria-label={t('audit.rows')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {(['at', 'actor', 'action', 'target', 'details'] as const).map((column) => (
                <TableCell key={column} sx={{ fontWeight: 700 }}>
                  {t(`audit.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Further query={query} />
    </>
  )
}

function EventRow({ event: { at, actor, region, action, target, details } }: { readonly event: AuditEventView }) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const regionName = useRegionName()
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <time dateTime={at}>{moments.at(at)}</time>
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', minWidth: '13rem' }}>
        <bdi>{actor === '' ? t('audit.machine') : actor}</bdi>
      </TableCell>
      <TableCell>
        <Box component="code" dir="ltr" sx={{ whiteSpace: 'nowrap' }}>
          {action}
        </Box>
        {region !== null && <Box sx={{ color: 'text.secondary' }}>{regionName(region)}</Box>}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', minWidth: '8rem' }}>
        <bdi>{target ?? '–'}</bdi>
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', minWidth: '10rem' }}>
        {detailsIn(details).map(({ name, value }) => (
          <Box key={name}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {name}:
            </Box>{' '}
            <bdi>{value}</bdi>
          </Box>
        ))}
      </TableCell>
    </TableRow>
  )
}

function useAudit(filter: AuditFilter) {
  const asked = auditQuery(filter).toString()
  return useInfiniteQuery({
    queryKey: ['admin', 'audit', asked],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<AuditView>(`admin/audit?${auditQuery(filter, pageParam)}`, { signal }),
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 10_000,
  })
}
