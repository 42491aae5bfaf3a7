/** What was found, page after page, and the filters in the address bar. */

import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { SearchView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { filtersOf, paramsOf, searchPath, type SearchFilters } from './search-filters.ts'

export function useSearchFilters(): readonly [SearchFilters, (changed: Partial<SearchFilters>) => void] {
  const [params, setParams] = useSearchParams()
  const filters = useMemo(() => filtersOf(params), [params])
  // From what stands there by then: words are looked for only after a pause. Leaving is one step back, whatever was typed.
  return [filters, (changed) => setParams((now) => paramsOf({ ...filtersOf(now), ...changed }), { replace: true })]
}

export function useSearch(filters: SearchFilters) {
  const asked = paramsOf(filters).toString()
  return useInfiniteQuery({
    queryKey: ['search', asked],
    enabled: asked !== '',
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<SearchView>(searchPath(filters, pageParam), { signal }),
    getNextPageParam: ({ cursor }) => cursor,
    // It was looked for among what changes all the time.
    staleTime: 10_000,
  })
}
