/** What somebody takes: languages, topics, hours, how many at once, and whether they are there now. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CounsellorProfile } from '../../../src/domain/desk-user.ts'
import { usualSettings } from '../../../src/domain/desk-settings.ts'
import { topics } from '../../../src/domain/topic.ts'
import { OfficeHoursEditor } from '../hours/office-hours-editor.tsx'
import { isSound, settled } from '../hours/week.ts'
import { Card } from '../page/card.tsx'
import { languagesOf, useLanguageName } from '../page/names.ts'
import { Several } from '../page/several.tsx'
import { SwitchRow } from '../page/switch-row.tsx'
import { useSession } from '../session.tsx'
import { useMeChange } from './use-me.ts'

export function WorkCard() {
  const { t } = useTranslation('more')
  const { user } = useSession()
  const { isAvailable: _isAvailable, ...kept } = user.profile
  const [draft, setDraft] = useState(kept)
  const now = useMeChange()
  const later = useMeChange()
  const isFaulty = draft.hours !== null && !isSound(draft.hours)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(kept)
  const change = (changed: Partial<CounsellorProfile>) => setDraft({ ...draft, ...changed })
  const save = () => later.mutate({ profile: { ...draft, hours: draft.hours === null ? null : settled(draft.hours) } })
  return (
    <Card title={t('account.work')} help={t('account.workHelp')}>
      <SwitchRow
        label={t('account.available')}
        help={t('account.availableHelp')}
        isOn={user.profile.isAvailable}
        onChange={(isAvailable) => now.mutate({ profile: { isAvailable } })}
      />
      <Chosen draft={draft} onChange={change} />
      <Limit limit={draft.openLimit} onChange={(openLimit) => change({ openLimit })} />
      <OwnHours draft={draft} onChange={change} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button variant="contained" disabled={!isChanged || isFaulty} loading={later.isPending} onClick={save}>
          {t('common.save')}
        </Button>
        {isChanged && <Typography sx={{ color: 'text.secondary' }}>{t('common.unsaved')}</Typography>}
      </Box>
    </Card>
  )
}

type Draft = Omit<CounsellorProfile, 'isAvailable'>

interface PartProps {
  readonly draft: Draft
  readonly onChange: (changed: Partial<Draft>) => void
}

function Chosen({ draft, onChange }: PartProps) {
  const { t } = useTranslation(['more', 'desk'])
  const { regions, may } = useSession()
  const languageName = useLanguageName()
  const offered = languagesOf(regions.filter(({ slug }) => may.converse.includes(slug)))
  const tags = [...new Set([...offered, ...draft.languages])]
  return (
    <>
      <Several
        label={t('more:account.languages')}
        none={t('more:account.languagesAll')}
        options={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
        chosen={draft.languages}
        onChange={(languages) => onChange({ languages: languages as Draft['languages'] })}
      />
      <Several
        label={t('more:account.topics')}
        none={t('more:account.topicsAll')}
        options={topics.map((topic) => ({ value: topic, label: t(`desk:topics.${topic}`) }))}
        chosen={draft.topics}
        onChange={(chosen) => onChange({ topics: chosen as Draft['topics'] })}
      />
    </>
  )
}

interface LimitProps {
  readonly limit: number | null
  readonly onChange: (limit: number | null) => void
}

function Limit({ limit, onChange }: LimitProps) {
  const { t } = useTranslation('more')
  return (
    <TextField
      type="number"
      size="small"
      label={t('account.openLimit')}
      helperText={t('account.openLimitHelp')}
      value={limit ?? ''}
      onChange={(event) => onChange(wholeNumber(event.target.value))}
      slotProps={{ htmlInput: { min: 1, max: 100, inputMode: 'numeric', dir: 'ltr' }, inputLabel: { shrink: true } }}
      sx={{ maxWidth: '24rem' }}
    />
  )
}

function OwnHours({ draft, onChange }: PartProps) {
  const { t } = useTranslation('more')
  return (
    <Box>
      <SwitchRow
        label={t('account.ownHours')}
        help={t('account.ownHoursHelp')}
        isOn={draft.hours !== null}
        onChange={(isOn) => onChange({ hours: isOn ? usualSettings.hours : null })}
      />
      <Collapse in={draft.hours !== null} unmountOnExit>
        {draft.hours !== null && (
          <OfficeHoursEditor
            label={t('account.ownHours')}
            hours={draft.hours}
            onChange={(hours) => onChange({ hours })}
          />
        )}
      </Collapse>
    </Box>
  )
}

function wholeNumber(typed: string): number | null {
  const number = Number.parseInt(typed, 10)
  return Number.isNaN(number) ? null : Math.min(Math.max(number, 1), 100)
}
