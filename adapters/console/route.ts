/**
 * A route of the desk's API, described once: who may use it and in which regions, what it takes, and what it does. The
 * router, the OpenAPI document and the test that walks all routes with a stranger's account read the same list.
 */

import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { DeskUser, Permission } from '../../src/domain/desk-user.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'

export interface Asked<Body = unknown, Query = unknown> {
  readonly user: DeskUser
  /** In which they may do what the route needs, never empty: every query is given these, and sees nothing else. */
  readonly regions: readonly RegionSlug[]
  /** All that are served, with their names. */
  readonly served: readonly Region[]
  /** Of the path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** For routes that answer with something else than JSON, or look at the session. */
  readonly request: Request
  readonly response: Response
}

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** `/api/desk/conversations/:id/claim` */
  readonly path: string
  /** `own`: everybody who is logged in, for what is theirs. */
  readonly needs: Permission | 'own'
  /** Pages send it by themselves: whoever has left theirs open is logged out in spite of it, after a while. */
  readonly isAutomatic?: true
  /** For the OpenAPI document: one sentence. */
  readonly summary: string
  readonly body?: z.ZodType
  readonly query?: z.ZodType
  /** What is answered as JSON; `undefined` where it has answered by itself. @throws HttpRefusal */
  readonly handle: (asked: Asked<never, never>) => Promise<unknown>
}

/** Gives `handle` the types of what the schemas let through. */
export function route<Body extends z.ZodType = z.ZodUndefined, Query extends z.ZodType = z.ZodUndefined>(
  described: Omit<Route, 'body' | 'query' | 'handle'> & {
    readonly body?: Body
    readonly query?: Query
    readonly handle: (asked: Asked<z.infer<Body>, z.infer<Query>>) => Promise<unknown>
  },
): Route {
  return described
}
