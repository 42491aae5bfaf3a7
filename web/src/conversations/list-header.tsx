/** Above the list: which heap, what it is filtered by, and in which language it is read. */

import Badge from '@mui/material/Badge'
import Box from '@mui/material/Box'
import Collapse from '@mui/material/Collapse'
import IconButton from '@mui/material/IconButton'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import FilterListRounded from '@mui/icons-material/FilterListRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { ReadingLanguageButton } from '../people/reading-language.tsx'
import { heaps as heapNames, type Filters, type Heap } from './groups.ts'
import { ListFilters } from './list-filters.tsx'

interface Props {
  readonly heap: Heap
  readonly heaps: Readonly<Record<Heap, readonly ConversationView[]>>
  readonly filters: Filters
  /** Before any filter: what can be filtered by. */
  readonly all: readonly ConversationView[]
  readonly onHeap: (heap: Heap) => void
  readonly onFilters: (filters: Filters) => void
}

export function ListHeader({ heap, heaps, filters, all, onHeap, onFilters }: Props) {
  const { t } = useTranslation()
  const [isFiltering, setIsFiltering] = useState(false)
  const filterCount = Object.values(filters).filter((value) => value !== '').length
  return (
    <Box sx={{ flex: 'none', px: 2, pt: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t('list.title')}
        </Typography>
        <ReadingLanguageButton />
        <Tooltip title={t('list.filters')}>
          <IconButton
            aria-label={filterCount === 0 ? t('list.filters') : t('list.filterCount', { count: filterCount })}
            aria-expanded={isFiltering}
            aria-controls="list-filters"
            onClick={() => setIsFiltering(!isFiltering)}
          >
            <Badge color="primary" variant="dot" invisible={filterCount === 0}>
              <FilterListRounded />
            </Badge>
          </IconButton>
        </Tooltip>
      </Box>
      <Collapse in={isFiltering} id="list-filters" unmountOnExit>
        <ListFilters filters={filters} all={all} onFilters={onFilters} />
      </Collapse>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={heap}
        aria-label={t('list.tabs')}
        onChange={(_event, chosen: Heap | null) => chosen !== null && onHeap(chosen)}
        sx={{ mb: 1.25 }}
      >
        {heapNames.map((name) => (
          <ToggleButton key={name} value={name} sx={heapButton}>
            {t(`list.${name}`)}
            <HeapCount conversations={heaps[name]} isLit={name === 'waiting' || name === 'mine'} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  )
}

interface CountProps {
  readonly conversations: readonly ConversationView[]
  /** Whether somebody's waiting here is one's own business. */
  readonly isLit: boolean
}

function HeapCount({ conversations, isLit }: CountProps) {
  const awaits = isLit && conversations.some(({ awaitsReply }) => awaitsReply)
  const look = awaits ? { bgcolor: 'harbour.lamp', color: '#14262b' } : { bgcolor: 'divider', color: 'text.primary' }
  return (
    <Box component="span" sx={{ ...count, ...look }}>
      {conversations.length}
    </Box>
  )
}

const heapButton = {
  flexDirection: 'column',
  gap: 0.25,
  px: 0.25,
  py: 0.5,
  lineHeight: 1.3,
  textTransform: 'none',
  fontSize: '0.8125rem',
  fontWeight: 600,
  color: 'text.primary',
  borderColor: 'divider',
  '&.Mui-selected': {
    bgcolor: 'harbour.tint',
    color: 'text.primary',
    boxShadow: 'inset 0 -3px var(--lotse-palette-primary-main)',
  },
  '&.Mui-selected:hover': { bgcolor: 'harbour.tint' },
} as const

const count = {
  minWidth: 24,
  px: 0.75,
  borderRadius: 3,
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: 1.6,
  fontVariantNumeric: 'tabular-nums',
} as const
