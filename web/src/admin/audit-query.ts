/** Which entries of the audit log are asked for, as it stands in the address bar. */

import { dayBegins, dayEnds } from '../page/day-edges.ts'

const names = ['region', 'actor', 'action', 'from', 'to'] as const
/** Empty: all. */
export type AuditFilter = Readonly<Record<(typeof names)[number], string>>

/** As the server wants it. */
export function auditQuery(filter: AuditFilter, cursor: string | null = null): URLSearchParams {
  const params = auditParams({ ...filter, from: dayBegins(filter.from) ?? '', to: dayEnds(filter.to) ?? '' })
  if (cursor !== null) params.set('cursor', cursor)
  return params
}

/** As it stands in the address bar. */
export function auditParams(filter: AuditFilter): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of names) {
    const wanted = filter[name].trim()
    if (wanted !== '') params.set(name, wanted)
  }
  return params
}

export const filterIn = (params: URLSearchParams): AuditFilter => ({
  region: params.get('region') ?? '',
  actor: params.get('actor') ?? '',
  action: params.get('action') ?? '',
  from: params.get('from') ?? '',
  to: params.get('to') ?? '',
})

/** What stands there beside who and what, as text. */
export function detailsIn(
  details: Readonly<Record<string, unknown>>,
): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(details).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }))
}
