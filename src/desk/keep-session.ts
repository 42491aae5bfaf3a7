/** Sessions: how they begin, are known again, change their token, and end. */

import { randomBytes, randomUUID } from 'node:crypto'
import type { DeskUserId } from '../domain/desk-user.ts'
import type { DeskSessions, FoundSession } from '../ports/people.ts'
import { digestOf, newToken } from './token.ts'

export interface SessionDeps {
  readonly sessions: DeskSessions
  readonly limits: SessionLimits
  readonly now: () => Date
}

export interface SessionLimits {
  /** Without a request. */
  readonly idleMs: number
  readonly absoluteMs: number
}

const rotateAfterMs = 15 * 60_000
/** Requests that are under way when a token changes still carry the one before. */
const graceMs = 60_000
/** Being there is noted this often, and not with every request. */
const touchEveryMs = 60_000

export interface BegunSession {
  readonly id: string
  /** What the browser keeps. */
  readonly token: string
  readonly csrfToken: Buffer
}

export async function beginSession(user: DeskUserId, device: string, deps: SessionDeps): Promise<BegunSession> {
  const begun = { id: randomUUID(), token: newToken(), csrfToken: randomBytes(32) }
  await deps.sessions.begin({ ...begun, token: digestOf(begun.token), user, device, now: deps.now() })
  return begun
}

export interface KnownSession extends FoundSession {
  /** Another token that the browser is to keep from now on. */
  readonly newToken: string | null
}

/** `undefined` for what is no session, or not any more. */
export async function knowSession(token: string, deps: SessionDeps): Promise<KnownSession | undefined> {
  const digest = digestOf(token)
  const session = await deps.sessions.find(digest)
  if (session === undefined) return undefined
  const at = deps.now().getTime()
  if (isOver(session, at, deps.limits) || isOutdated(session, at)) {
    if (session.isCurrent) await deps.sessions.end(session.id, session.user.id)
    return undefined
  }
  if (session.isCurrent && !session.isConfirmed) await deps.sessions.confirm(session.id)
  return { ...session, newToken: isDue(session, at) ? await rotate(session, digest, deps) : null }
}

/** Somebody is there: the session is not left alone. */
export async function noteSeen({ id, seenAt }: FoundSession, { sessions, now }: SessionDeps): Promise<void> {
  const at = now()
  if (at.getTime() - seenAt.getTime() >= touchEveryMs) await sessions.touch(id, at)
}

function isOver({ seenAt, createdAt }: FoundSession, at: number, { idleMs, absoluteMs }: SessionLimits): boolean {
  return at - seenAt.getTime() >= idleMs || at - createdAt.getTime() >= absoluteMs
}

/** The previous token, when the browser has shown that it has the next. */
function isOutdated({ isCurrent, isConfirmed, rotatedAt }: FoundSession, at: number): boolean {
  return !isCurrent && isConfirmed && at - rotatedAt.getTime() >= graceMs
}

/** Also where the answer with the new token never arrived: then the previous one asks again, and gets another. */
function isDue({ isCurrent, rotatedAt }: FoundSession, at: number): boolean {
  return at - rotatedAt.getTime() >= (isCurrent ? rotateAfterMs : graceMs)
}

async function rotate(session: FoundSession, from: Buffer, { sessions, now }: SessionDeps): Promise<string | null> {
  const token = newToken()
  return (await sessions.rotate(session, from, digestOf(token), now())) ? token : null
}
