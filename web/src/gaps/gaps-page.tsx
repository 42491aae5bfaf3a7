/** What the pages lack, for those who write them. */

import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ContentGapView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Choice } from '../page/choice.tsx'
import { Loaded } from '../page/loaded.tsx'
import { regionOptions } from '../page/names.ts'
import { Nothing } from '../page/nothing.tsx'
import { OnlyWith } from '../page/only-with.tsx'
import { PageFrame } from '../page/page-frame.tsx'
import { useSession } from '../session.tsx'
import { GapCard } from './gap-card.tsx'
import { GapEditor } from './gap-editor.tsx'

const states = ['open', 'done', 'dismissed'] as const
type GapState = ContentGapView['state']

export function GapsPage() {
  return (
    <OnlyWith permission="editContent">
      <Gaps />
    </OnlyWith>
  )
}

function Gaps() {
  const { t } = useTranslation('more')
  const { state, region, change } = useChosen()
  return (
    <PageFrame title={t('gaps.title')} intro={t('gaps.intro')} actions={<RegionChoice {...{ region, change }} />}>
      <Tabs
        value={state}
        onChange={(_event, chosen: GapState) => change({ state: chosen })}
        aria-label={t('common.state')}
        sx={{ mb: 2, borderBottom: '1px solid', borderColor: 'divider' }}
      >
        {states.map((one) => (
          <Tab key={one} value={one} label={t(`gaps.${one}`)} id={`gaps-${one}`} aria-controls="gaps-list" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="gaps-list" aria-labelledby={`gaps-${state}`}>
        <GapList state={state} region={region} />
      </Box>
    </PageFrame>
  )
}

function GapList({ state, region }: { readonly state: GapState; readonly region: string }) {
  const { t } = useTranslation('more')
  const [edited, setEdited] = useState<ContentGapView | null>(null)
  const query = useQuery({
    queryKey: ['content-gaps', region, state],
    queryFn: ({ signal }) => get<readonly ContentGapView[]>(gapsPath(region, state), { signal }),
  })
  return (
    <Loaded query={query}>
      {(gaps) =>
        gaps.length === 0 ? (
          <Nothing title={t('gaps.none')} text={t('gaps.noneText')} />
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
            {gaps.map((gap) => (
              <GapCard key={gap.id} gap={gap} onEdit={() => setEdited(gap)} />
            ))}
            {edited !== null && <GapEditor gap={edited} onClose={() => setEdited(null)} />}
          </Box>
        )
      }
    </Loaded>
  )
}

interface Chosen {
  readonly state: GapState
  readonly region: string
  readonly change: (changed: { readonly state?: GapState; readonly region?: string }) => void
}

/** In the address, so that a list can be handed on. */
function useChosen(): Chosen {
  const [params, setParams] = useSearchParams()
  const state = states.find((one) => one === params.get('state')) ?? 'open'
  const region = params.get('region') ?? ''
  return {
    state,
    region,
    change: (changed) => {
      const next = { state, region, ...changed }
      setParams({ state: next.state, ...(next.region !== '' && { region: next.region }) }, { replace: true })
    },
  }
}

function RegionChoice({ region, change }: Pick<Chosen, 'region' | 'change'>) {
  const { t } = useTranslation('more')
  const { regions, may } = useSession()
  const options = regionOptions(regions, may.editContent)
  if (options.length < 2) return null
  return (
    <Choice
      label={t('common.region')}
      value={region}
      options={[{ value: '', label: t('common.allRegions') }, ...options]}
      onChange={(chosen) => change({ region: chosen })}
    />
  )
}

function gapsPath(region: string, state: GapState): string {
  const params = new URLSearchParams({ state })
  if (region !== '') params.set('region', region)
  return `content-gaps?${params}`
}
