/** Slows guessing down: an account answers ever more slowly, an address is refused for a while. */

import { createHmac, randomUUID } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { LoginFailures, PastFailures } from '../ports/people.ts'

export interface ThrottleDeps {
  readonly failures: LoginFailures
  /** Keeps who failed from being read out of the database. */
  readonly key: Buffer
  readonly now: () => Date
}

export interface Attempt {
  /** In lower case, whether there is such an account or not. */
  readonly email: string
  readonly address: string
  /** A browser in which they logged in before: guesses from elsewhere don't slow it down. */
  readonly knownBrowser: string | null
}

export type Admission =
  | {
      readonly kind: 'admitted'
      /** It was no failure, and neither were those before it. */
      readonly succeeded: () => Promise<void>
      /** It was neither. */
      readonly undecided: () => Promise<void>
    }
  | { readonly kind: 'wait'; readonly seconds: number }

export const countedForMs = 15 * 60_000
/** All of an office may have one address. */
const failuresPerAddress = 30
const failuresAtFullSpeed = 5
/** Longer, and strangers could keep somebody out by failing on. */
const longestWaitMs = 30_000

/** Notes a login as failed before anything is looked at; `succeeded` takes that back. */
export async function admit(attempt: Attempt, { failures, key, now }: ThrottleDeps): Promise<Admission> {
  const id = randomUUID()
  const account = subjectOf(key, `account ${attempt.email} ${attempt.knownBrowser ?? ''}`)
  const address = subjectOf(key, `address ${networkOf(attempt.address)}`)
  const at = now()
  const since = new Date(at.getTime() - countedForMs)
  const [ofAccount, ofAddress] = await failures.note(id, [account, address], since, at)
  const waitMs = Math.max(waitOfAccount(ofAccount, at), waitOfAddress(ofAddress, at))
  const undecided = () => failures.withdraw(id)
  if (waitMs === 0) return { kind: 'admitted', succeeded: () => failures.forgive(id, account), undecided }
  await undecided()
  return { kind: 'wait', seconds: Math.ceil(waitMs / 1_000) }
}

/** One second after the fifth failure, then two, four … up to half a minute. */
function waitOfAccount(past: PastFailures | undefined, now: Date): number {
  if (past === undefined || past.last === null || past.count < failuresAtFullSpeed) return 0
  const pause = Math.min(longestWaitMs, 1_000 * 2 ** (past.count - failuresAtFullSpeed))
  return Math.max(0, past.last.getTime() + pause - now.getTime())
}

function waitOfAddress(past: PastFailures | undefined, now: Date): number {
  if (past === undefined || past.last === null || past.count < failuresPerAddress) return 0
  return Math.max(0, past.last.getTime() + countedForMs - now.getTime())
}

const subjectOf = (key: Buffer, subject: string) => createHmac('sha256', key).update(`login ${subject}`).digest()

/** Of an IPv6 address, what its provider gave out: whoever has one has all of that. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '')
  const [head = '', tail = ''] = address.split('::')
  const given = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - given.length - rest.length) }, () => '0')
  return [...given, ...(address.includes('::') ? zeros : []), ...rest].slice(0, 4).join(':')
}
