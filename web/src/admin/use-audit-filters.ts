/** Which entries are shown: in the address, so that a view of the log can be handed on. */

import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { auditParams, filterIn, type AuditFilter } from './audit-query.ts'

export function useAuditFilters(): readonly [AuditFilter, (changed: Partial<AuditFilter>) => void] {
  const [params, setParams] = useSearchParams()
  const filter = useMemo(() => filterIn(params), [params])
  return [filter, (changed) => setParams(auditParams({ ...filter, ...changed }), { replace: true })]
}
