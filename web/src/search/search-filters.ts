/** What is looked for, as it stands in the address bar and goes to the server. */

import { dayBegins, dayEnds } from '../page/day-edges.ts'

export const filterNames = ['region', 'language', 'topic', 'tag', 'state', 'cause', 'counsellor', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]

export type SearchFilters = { readonly q: string } & Readonly<Record<FilterName, string>>

/** Empty where nothing is asked for. */
export function filtersOf(params: URLSearchParams): SearchFilters {
  return {
    q: params.get('q') ?? '',
    region: params.get('region') ?? '',
    language: params.get('language') ?? '',
    topic: params.get('topic') ?? '',
    tag: params.get('tag') ?? '',
    state: params.get('state') ?? '',
    cause: params.get('cause') ?? '',
    counsellor: params.get('counsellor') ?? '',
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
  }
}

/** Only what is asked for, so that a link to a search stays short. */
export function paramsOf(filters: SearchFilters): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of ['q', ...filterNames] as const) {
    const wanted = filters[name].trim()
    if (wanted !== '') params.set(name, wanted)
  }
  return params
}

export function searchPath(filters: SearchFilters, cursor: string | null): string {
  const params = paramsOf({ ...filters, from: dayBegins(filters.from) ?? '', to: dayEnds(filters.to) ?? '' })
  if (cursor !== null) params.set('cursor', cursor)
  return `search?${params}`
}

export const filtersInUse = (filters: SearchFilters): readonly FilterName[] =>
  filterNames.filter((name) => filters[name].trim() !== '')
