/** `/api/desk`: what a request passes on its way to a route of the list, and who is let through. */

import { json, Router, type Request, type RequestHandler, type Response } from 'express'
import type { z } from 'zod'
import { isAllowed, permissions, regionsWhere, type DeskUser, type Permission } from '../../src/domain/desk-user.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { HttpRefusal } from '../http/errors.ts'
import { fromThisSite, readByThisSite } from './from-this-site.ts'
import type { Asked, Route } from './route.ts'
import type { ConsoleSessions } from './session.ts'

export interface ConsoleDeps {
  readonly routes: readonly Route[]
  /** Reached without a session: logging in, and what leads there. */
  readonly entrances: readonly Router[]
  readonly sessions: ConsoleSessions
  /** Where browsers reach the service. */
  readonly publicUrl: string
  /** Slugs of all that this Lotse serves, read or not. */
  readonly served: readonly RegionSlug[]
  /** Those that were read, with their names. */
  readonly regions: () => Promise<readonly Region[]>
}

/** Nothing under `/api/desk` but the entrances is reached, or told of, without a session. */
export function consoleRouter({ routes, entrances, sessions, publicUrl, served, regions }: ConsoleDeps): Router {
  const router = Router()
  router.use('/api/desk', noStore, fromThisSite(publicUrl))
  for (const entrance of entrances) router.use(entrance)
  router.use('/api/desk', readByThisSite, sessions.guard, json({ limit: '64kb' }))
  for (const route of routes) router[route.method](route.path, handlerOf(route, { sessions, served, regions }))
  return router
}

/** What newcomers write is no matter for a browser's cache. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store')
  next()
}

function handlerOf(route: Route, deps: Pick<ConsoleDeps, 'sessions' | 'served' | 'regions'>): RequestHandler {
  return async (request, response) => {
    const { user } = deps.sessions.of(request)
    if (!route.isAutomatic) await deps.sessions.seen(request)
    const asked: Asked = {
      user,
      regions: regionsFor(user, route.needs, deps.served),
      served: await deps.regions(),
      params: paramsOf(request),
      query: parsed(route.query, request.query, 'query'),
      body: parsed(route.body, request.body, 'body'),
      signal: untilNobodyWaits(response),
      request,
      response,
    }
    const answer = await route.handle(asked as Asked<never, never>)
    if (answer !== undefined) response.json(answer)
  }
}

/** @throws HttpRefusal 403 for whoever may do that nowhere */
function regionsFor(user: DeskUser, needs: Route['needs'], served: readonly RegionSlug[]): readonly RegionSlug[] {
  if (needs === 'own') return served.filter((slug) => allPermissions.some((one) => isIn(user, one, slug)))
  const regions = regionsWhere(user, needs, served)
  if (needs === 'operate' ? isAllowed(user, needs) : regions.length > 0) return regions
  throw new HttpRefusal(403, 'not-allowed', 'Your account has no role for that; an admin can give it one.')
}

const allPermissions = Object.keys(permissions) as Permission[]

const isIn = (user: DeskUser, permission: Permission, slug: RegionSlug) =>
  regionsWhere(user, permission, [slug]).length > 0

const paramsOf = ({ params }: Request): Asked['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

/** Names what is wrong, and nothing of what was sent. */
function parsed(schema: z.ZodType | undefined, given: unknown, what: 'body' | 'query'): unknown {
  if (schema === undefined) return undefined
  const read = schema.safeParse(given ?? {})
  if (read.success) return read.data
  const where = [...new Set(read.error.issues.map(({ path }) => path.join('.') || what))].join(', ')
  throw new HttpRefusal(400, 'malformed', `The ${what} of the request is not as it should be: ${where}.`)
}

function untilNobodyWaits(response: Response): AbortSignal {
  const hungUp = new AbortController()
  // Whoever hung up while this was looked up does not do so again.
  if (response.closed) hungUp.abort()
  response.on('close', () => hungUp.abort())
  return hungUp.signal
}
