/** Writes a canned text: its placeholders are put in by buttons, and beside it stands how it will read. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CannedTextView, RegionView } from '../../../adapters/console/api.ts'
import { post, put } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { Choice } from '../page/choice.tsx'
import { regionOptions, useLanguageName } from '../page/names.ts'
import { useSession } from '../session.tsx'
import { CannedPreview } from './canned-preview.tsx'
import { isShortcut, isTaken, type Chosen } from './fitting.ts'
import { PlaceholderField } from './placeholder-field.tsx'

interface EditorProps {
  readonly text: CannedTextView | 'new'
  /** All there are, for shortcuts that are taken. */
  readonly texts: readonly CannedTextView[]
  /** What a new one begins with. */
  readonly chosen: Chosen
  readonly onClose: () => void
}

export function CannedEditor({ text, texts, chosen, onClose }: EditorProps) {
  const { t } = useTranslation('more')
  const title = useId()
  const { regions, may } = useSession()
  const own = regions.filter(({ slug }) => may.keepCannedTexts.includes(slug))
  const [draft, setDraft] = useState(() => (text === 'new' ? beginning(own, chosen) : text))
  const [isTried, setIsTried] = useState(false)
  const save = useSave(onClose)
  const faults = faultsOf(draft, texts)
  const change = (changed: Partial<CannedTextView>) => setDraft({ ...draft, ...changed })
  const submit = () => {
    setIsTried(true)
    if (Object.values(faults).every((fault) => fault === null)) save.mutate(draft)
  }
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{t(text === 'new' ? 'canned.new' : 'canned.editTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Place draft={draft} own={own} onChange={change} />
        <Naming draft={draft} faults={isTried ? faults : null} onChange={change} />
        <PlaceholderField
          text={draft.text}
          fault={isTried && faults.text !== null ? t(faults.text) : null}
          onChange={(words) => change({ text: words })}
        />
        <CannedPreview draft={draft} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" loading={save.isPending} onClick={submit}>
          {t('common.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

interface FieldsProps {
  readonly draft: CannedTextView
  readonly onChange: (changed: Partial<CannedTextView>) => void
}

function Place({ draft, own, onChange }: FieldsProps & { readonly own: readonly RegionView[] }) {
  const { t } = useTranslation('more')
  const languageName = useLanguageName()
  const region = own.find(({ slug }) => slug === draft.region)
  const languages = region?.languages.map(({ tag }) => ({ value: tag, label: languageName(tag) })) ?? []
  const regions = regionOptions(
    own,
    own.map(({ slug }) => slug),
  )
  return (
    <Box sx={sideBySide}>
      <Choice
        label={t('common.region')}
        value={draft.region}
        options={regions}
        onChange={(slug) => onChange(inRegion(own, slug, draft.language))}
      />
      <Choice
        label={t('common.language')}
        value={draft.language}
        options={languages}
        onChange={(tag) => onChange({ language: tag as CannedTextView['language'] })}
      />
    </Box>
  )
}

function Naming({ draft, faults, onChange }: FieldsProps & { readonly faults: Faults | null }) {
  const { t } = useTranslation('more')
  const shortcutFault = faults?.shortcut ?? null
  return (
    <Box sx={sideBySide}>
      <TextField
        label={t('canned.shortcut')}
        value={draft.shortcut}
        onChange={(event) => onChange({ shortcut: event.target.value.toLowerCase() })}
        required
        error={shortcutFault !== null}
        helperText={t(shortcutFault ?? 'canned.shortcutHelp')}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 40, autoCapitalize: 'none', spellCheck: false } }}
      />
      <TextField
        label={t('canned.name')}
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
        required
        error={(faults?.title ?? null) !== null}
        helperText={faults?.title === null || faults === null ? ' ' : t(faults.title)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 100 } }}
      />
    </Box>
  )
}

function useSave(onClose: () => void) {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  return useChange({
    run: ({ id, ...content }: CannedTextView) =>
      id === '' ? post<CannedTextView>('canned-texts', content) : put<CannedTextView>(`canned-texts/${id}`, content),
    said: t('common.saved'),
    afterwards: async () => {
      onClose()
      await client.invalidateQueries({ queryKey: ['canned-texts'] })
    },
    refusals: { taken: t('canned.shortcutTaken') },
  })
}

interface Faults {
  readonly shortcut: 'common.required' | 'canned.shortcutWrong' | 'canned.shortcutTaken' | null
  readonly title: 'common.required' | null
  readonly text: 'common.required' | null
}

function faultsOf(draft: CannedTextView, texts: readonly CannedTextView[]): Faults {
  const isMissing = (words: string) => (words.trim() === '' ? ('common.required' as const) : null)
  const wrong = isShortcut(draft.shortcut) ? null : ('canned.shortcutWrong' as const)
  const taken = isTaken(texts, draft) ? ('canned.shortcutTaken' as const) : null
  return {
    shortcut: isMissing(draft.shortcut) ?? wrong ?? taken,
    title: isMissing(draft.title),
    text: isMissing(draft.text),
  }
}

function beginning(own: readonly RegionView[], chosen: Chosen): CannedTextView {
  const wanted = own.find(({ slug }) => slug === chosen.region) ?? own[0]
  if (wanted === undefined) throw new Error('Canned texts are kept by whoever may do so in a region.')
  return { id: '', shortcut: '', title: '', text: '', ...inRegion(own, wanted.slug, chosen.language) }
}

/** In that region, and in a language that it has. */
function inRegion(
  own: readonly RegionView[],
  slug: string,
  language: string,
): Pick<CannedTextView, 'region' | 'language'> {
  const region = own.find((one) => one.slug === slug)
  const tags = region?.languages.map(({ tag }) => tag) ?? []
  const tag = tags.find((one) => one === language) ?? tags.find((one) => one === 'de') ?? tags[0]
  if (region === undefined || tag === undefined) throw new Error(`The region ${slug} has no languages.`)
  return { region: region.slug, language: tag }
}

const sideBySide = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  alignItems: 'start',
  pt: 1,
} as const
