/** How a region's desk works. */

import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { SettingsView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Choice } from '../page/choice.tsx'
import { Loaded } from '../page/loaded.tsx'
import { regionOptions } from '../page/names.ts'
import { PageFrame } from '../page/page-frame.tsx'
import { useSession } from '../session.tsx'
import { SettingsForm } from './settings-form.tsx'

export function SettingsPage() {
  const { t } = useTranslation('more')
  const { regions, may } = useSession()
  const [params, setParams] = useSearchParams()
  const options = regionOptions(regions, may.administer)
  const wanted = params.get('region')
  const region = options.find(({ value }) => value === wanted)?.value ?? options[0]?.value ?? ''
  const choice = options.length > 1 && (
    <Choice
      label={t('common.region')}
      value={region}
      options={options}
      onChange={(chosen) => setParams({ region: chosen }, { replace: true })}
    />
  )
  return (
    <PageFrame title={t('admin.settings')} actions={choice}>
      <SettingsOf key={region} region={region} />
    </PageFrame>
  )
}

function SettingsOf({ region }: { readonly region: string }) {
  const query = useQuery({
    queryKey: settingsKey(region),
    queryFn: ({ signal }) => get<SettingsView>(`admin/settings/${region}`, { signal }),
    // What is being changed doesn't change under one's hands.
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Loaded query={query}>
      {(settings) => (
        <Box>
          <SettingsForm region={region} kept={settings} />
        </Box>
      )}
    </Loaded>
  )
}

const settingsKey = (region: string): readonly string[] => ['admin', 'settings', region]
