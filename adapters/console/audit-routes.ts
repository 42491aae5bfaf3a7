/** Who saw and did what, for whoever administers a region: page by page, or all of it as a file. */

import { z } from 'zod'
import type { AuditEvent, AuditFilter } from '../../src/domain/audit.ts'
import { isRegionSlug } from '../../src/domain/region.ts'
import { seesAll } from '../../src/desk/manage-users.ts'
import type { Audit, AuditLog } from '../../src/ports/people.ts'
import type { AuditEventView, AuditView } from './api.ts'
import { csvRow } from './csv.ts'
import { route, type Asked, type Route } from './route.ts'

export interface AuditRouteDeps {
  readonly audit: AuditLog & Audit
}

const pageSize = 100
const exportedAtOnce = 1_000

const instant = z.iso
  .datetime({ offset: true })
  .or(z.iso.date())
  .transform((text) => new Date(text))

const auditQuery = z.object({
  region: z.string().refine(isRegionSlug).optional(),
  actor: z.string().max(254).optional(),
  action: z.string().max(60).optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

type AuditQuery = z.infer<typeof auditQuery>

export function auditRoutes({ audit }: AuditRouteDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/admin/audit',
      needs: 'administer',
      summary: 'Who saw and did what, latest first.',
      query: auditQuery,
      async handle(asked): Promise<AuditView> {
        const events = await audit.read(filterOf(asked), pageSize + 1)
        const shown = events.slice(0, pageSize)
        return { events: shown.map(eventView), cursor: events.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
      },
    }),
    route({
      method: 'get',
      path: '/api/desk/admin/audit.csv',
      needs: 'administer',
      summary: 'The same as a file for spreadsheets.',
      query: auditQuery,
      async handle(asked) {
        await audit.note({ actor: asked.user, region: null, action: 'audit.exported' })
        await sendCsv(asked, audit)
      },
    }),
  ]
}

function filterOf({ user, regions, query: { cursor, ...query } }: Asked<unknown, AuditQuery>): AuditFilter {
  return { ...query, regions, seesAll: seesAll(user), before: cursor }
}

function eventView({ actor: _actor, actorEmail, at, ...event }: AuditEvent): AuditEventView {
  return { ...event, at: at.toISOString(), actor: actorEmail }
}

/** Written as it is read, so that a year of it needs no memory. */
async function sendCsv(asked: Asked<unknown, AuditQuery>, audit: AuditLog): Promise<void> {
  const { response, signal } = asked
  response.type('text/csv; charset=utf-8').attachment('lotse-audit.csv')
  // Spreadsheets take a file for UTF-8 only where it begins with this mark.
  response.write(`\uFEFF${csvRow(['at', 'actor', 'region', 'action', 'target', 'details'])}`)
  const filter = filterOf(asked)
  let { before } = filter
  for (let isMore = true; isMore && !signal.aborted;) {
    const events = await audit.read({ ...filter, before }, exportedAtOnce)
    if (!response.write(events.map(eventRow).join(''))) await drained(asked)
    isMore = events.length === exportedAtOnce
    before = events.at(-1)?.id
  }
  response.end()
}

const eventRow = ({ at, actorEmail, region, action, target, details }: AuditEvent) =>
  csvRow([at.toISOString(), actorEmail, region ?? '', action, target ?? '', JSON.stringify(details)])

function drained({ response, signal }: Pick<Asked, 'response' | 'signal'>): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
