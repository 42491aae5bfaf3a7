/** Filters: those in use as chips that can be taken away, and all of them behind a button. */

import FilterListIcon from '@mui/icons-material/FilterList'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Collapse from '@mui/material/Collapse'
import Paper from '@mui/material/Paper'
import TextField from '@mui/material/TextField'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, type ChoiceOption } from '../page/choice.tsx'
import { useMoments } from '../page/use-moments.ts'
import { useFilterOptions } from './filter-options.ts'
import { filterNames, filtersInUse, type FilterName, type SearchFilters } from './search-filters.ts'

interface FilterBarProps {
  readonly filters: SearchFilters
  readonly onChange: (changed: Partial<SearchFilters>) => void
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('more')
  const [isOpen, setIsOpen] = useState(false)
  const panel = useId()
  const options = useFilterOptions()
  return (
    <Box sx={{ my: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          size="small"
          variant="outlined"
          startIcon={<FilterListIcon />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('search.filters')}
        </Button>
        <ChipsInUse filters={filters} options={options} onChange={onChange} />
      </Box>
      <Collapse in={isOpen} id={panel} unmountOnExit>
        <Paper variant="outlined" sx={panelGrid}>
          {filterNames.map((name) => (
            <FilterField
              key={name}
              name={name}
              value={filters[name]}
              options={options[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ))}
        </Paper>
      </Collapse>
    </Box>
  )
}

const panelGrid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 1fr))',
  gap: 2,
  p: 2,
  mt: 1.5,
} as const

const nothingChosen: Readonly<Record<FilterName, ''>> = {
  region: '',
  language: '',
  topic: '',
  tag: '',
  state: '',
  cause: '',
  counsellor: '',
  from: '',
  to: '',
}

interface ChipsProps extends FilterBarProps {
  readonly options: Readonly<Record<FilterName, readonly ChoiceOption[]>>
}

function ChipsInUse({ filters, options, onChange }: ChipsProps) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const inUse = filtersInUse(filters)
  const labelOf = (name: FilterName) => {
    const value = filters[name]
    const isDay = (name === 'from' || name === 'to') && /^\d{4}-\d{2}-\d{2}$/.test(value)
    const said = isDay ? moments.day(value) : (options[name].find((option) => option.value === value)?.label ?? value)
    return `${t(`search.filter.${name}`)}: ${said}`
  }
  return (
    <>
      {inUse.map((name) => (
        <Button
          key={name}
          size="small"
          variant="text"
          sx={{ p: 0, minWidth: 0 }}
          aria-label={t('search.removeFilter', { filter: labelOf(name) })}
          onClick={() => onChange({ [name]: '' })}
        >
          <Chip component="span" label={`${labelOf(name)} ×`} sx={{ cursor: 'inherit', bgcolor: 'harbour.tint' }} />
        </Button>
      ))}
      {inUse.length > 1 && (
        <Button size="small" onClick={() => onChange(nothingChosen)}>
          {t('search.reset')}
        </Button>
      )}
    </>
  )
}

interface FieldProps {
  readonly name: FilterName
  readonly value: string
  readonly options: readonly ChoiceOption[]
  readonly onChange: (value: string) => void
}

function FilterField({ name, value, options, onChange }: FieldProps) {
  const { t } = useTranslation('more')
  const label = t(`search.filter.${name}`)
  if (options.length === 0) return <TypedFilter {...{ name, label, value, onChange }} />
  const isKnown = value === '' || options.some((option) => option.value === value)
  const all = [{ value: '', label: t('common.all') }, ...options, ...(isKnown ? [] : [{ value, label: value }])]
  return <Choice label={label} value={value} options={all} onChange={onChange} />
}

function TypedFilter({ name, label, value, onChange }: Omit<FieldProps, 'options'> & { readonly label: string }) {
  const isDay = name !== 'tag'
  return (
    <TextField
      key={value}
      size="small"
      type={isDay ? 'date' : 'text'}
      label={label}
      defaultValue={value}
      // While it is being typed it would look for half of a tag, or for the year 2.
      onBlur={(event) => event.target.value !== value && onChange(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && onChange((event.target as HTMLInputElement).value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { dir: isDay ? 'ltr' : 'auto', maxLength: 40 } }}
    />
  )
}
