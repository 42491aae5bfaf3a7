/** Finds conversations again: by words, by filters, or by both. */

import { useTranslation } from 'react-i18next'
import { Nothing } from '../page/nothing.tsx'
import { OnlyWith } from '../page/only-with.tsx'
import { PageFrame } from '../page/page-frame.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FoundList } from './found-list.tsx'
import { SearchField } from './search-field.tsx'
import { paramsOf } from './search-filters.ts'
import { useSearch, useSearchFilters } from './use-search.ts'

export function SearchPage() {
  return (
    <OnlyWith permission="converse">
      <Search />
    </OnlyWith>
  )
}

function Search() {
  const { t } = useTranslation('more')
  const [filters, change] = useSearchFilters()
  const query = useSearch(filters)
  const isAsked = paramsOf(filters).size > 0
  return (
    <PageFrame title={t('search.title')}>
      <SearchField words={filters.q} onSearch={(q) => change({ q })} isBusy={query.isFetching} />
      <FilterBar filters={filters} onChange={change} />
      {isAsked ? <FoundList query={query} /> : <Nothing title={t('search.begin')} text={t('search.beginText')} />}
    </PageFrame>
  )
}
