/** Canned texts: what is written again and again, per region and language. */

import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CannedTextView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { Choice } from '../page/choice.tsx'
import { Loaded } from '../page/loaded.tsx'
import { languagesOf, regionOptions, useLanguageName } from '../page/names.ts'
import { Nothing } from '../page/nothing.tsx'
import { OnlyWith } from '../page/only-with.tsx'
import { PageFrame } from '../page/page-frame.tsx'
import { useSession } from '../session.tsx'
import { CannedCard } from './canned-card.tsx'
import { CannedEditor } from './canned-editor.tsx'
import { fitting, type Chosen } from './fitting.ts'

export function CannedPage() {
  return (
    <OnlyWith permission="keepCannedTexts">
      <Canned />
    </OnlyWith>
  )
}

function Canned() {
  const { t } = useTranslation('more')
  const [chosen, setChosen] = useState<Chosen>({ region: '', language: '', words: '' })
  const [edited, setEdited] = useState<CannedTextView | 'new' | null>(null)
  const query = useQuery({
    queryKey: ['canned-texts'],
    queryFn: ({ signal }) => get<readonly CannedTextView[]>('canned-texts', { signal }),
  })
  const add = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setEdited('new')}>
      {t('canned.new')}
    </Button>
  )
  return (
    <PageFrame title={t('canned.title')} intro={t('canned.intro')} actions={add}>
      <Loaded query={query}>
        {(texts) => (
          <>
            {texts.length > 0 && <Filters chosen={chosen} onChange={setChosen} />}
            <CannedList texts={texts} chosen={chosen} onEdit={setEdited} />
            {edited !== null && (
              <CannedEditor text={edited} texts={texts} chosen={chosen} onClose={() => setEdited(null)} />
            )}
          </>
        )}
      </Loaded>
    </PageFrame>
  )
}

interface ListProps {
  readonly texts: readonly CannedTextView[]
  readonly chosen: Chosen
  readonly onEdit: (text: CannedTextView) => void
}

function CannedList({ texts, chosen, onEdit }: ListProps) {
  const { t } = useTranslation('more')
  const shown = fitting(texts, chosen)
  if (texts.length === 0) return <Nothing title={t('canned.none')} text={t('canned.noneText')} />
  if (shown.length === 0) return <Nothing title={t('canned.noneHere')} />
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {shown.map((text) => (
        <CannedCard key={text.id} text={text} onEdit={() => onEdit(text)} />
      ))}
    </Box>
  )
}

interface FiltersProps {
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

function Filters({ chosen, onChange }: FiltersProps) {
  const { t } = useTranslation('more')
  const { regions, may } = useSession()
  const languageName = useLanguageName()
  const own = regions.filter(({ slug }) => may.keepCannedTexts.includes(slug))
  const any = { value: '', label: t('common.all') }
  const languages = languagesOf(own).map((tag) => ({ value: tag, label: languageName(tag) }))
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      <TextField
        size="small"
        label={t('canned.find')}
        value={chosen.words}
        onChange={(event) => onChange({ ...chosen, words: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
        sx={{ flex: '1 1 14rem' }}
      />
      {own.length > 1 && (
        <Choice
          label={t('common.region')}
          value={chosen.region}
          options={[any, ...regionOptions(regions, may.keepCannedTexts)]}
          onChange={(region) => onChange({ ...chosen, region })}
        />
      )}
      <Choice
        label={t('common.language')}
        value={chosen.language}
        options={[any, ...languages]}
        onChange={(language) => onChange({ ...chosen, language })}
      />
    </Box>
  )
}
