/** What the list is narrowed down to: only what occurs in it can be chosen. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { useSession } from '../session.tsx'
import { useNames } from '../words/use-names.ts'
import { noFilters, type Filters } from './groups.ts'

interface Props {
  readonly filters: Filters
  readonly all: readonly ConversationView[]
  readonly onFilters: (filters: Filters) => void
}

interface Choice {
  readonly value: string
  readonly label: string
}

export function ListFilters({ filters, all, onFilters }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const { regions } = useSession()
  const languages = distinct(all.map(({ language }) => language ?? 'unknown'))
  const choices: Readonly<Record<keyof Filters, readonly Choice[]>> = {
    region: regions.map(({ slug, name }) => ({ value: slug, label: name })),
    language: languages.map((tag) => ({
      value: tag,
      label: names.language(tag === 'unknown' ? null : tag),
    })),
    topic: distinct(all.map(({ topic }) => topic)).map((topic) => ({ value: topic, label: t(`topics.${topic}`) })),
  }
  const set = (name: keyof Filters) => (value: string) => {
    const changed = { ...filters, [name]: value }
    onFilters(Object.values(changed).every((one) => one === '') ? noFilters : changed)
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.25, pt: 0.5, pb: 1.5 }}>
      {regions.length > 1 && (
        <Filter name="region" value={filters.region} choices={choices.region} onSet={set('region')} />
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.25 }}>
        <Filter name="language" value={filters.language} choices={choices.language} onSet={set('language')} />
        <Filter name="topic" value={filters.topic} choices={choices.topic} onSet={set('topic')} />
      </Box>
      {filters !== noFilters && (
        <Button size="small" onClick={() => onFilters(noFilters)} sx={{ justifySelf: 'start' }}>
          {t('list.clearFilters')}
        </Button>
      )}
    </Box>
  )
}

interface FilterProps {
  readonly name: keyof Filters
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onSet: (value: string) => void
}

function Filter({ name, value, choices, onSet }: FilterProps) {
  const { t } = useTranslation()
  return (
    <TextField
      select
      size="small"
      id={`filter-${name}`}
      label={t(`list.${name}`)}
      value={choices.some((choice) => choice.value === value) ? value : ''}
      onChange={(event) => onSet(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('list.any')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  )
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted()
}
