/**
 * Tells counsellors who are not at their desks: by push at once, by mail where that does not reach them. Nothing goes
 * out that an open desk has shown, and nothing in it says what a newcomer wrote.
 */

import type { Telling, Untold, UntoldNotification } from '../domain/live.ts'
import type { Mailer, Pusher, Telltale } from '../ports/live.ts'
import { mailOf, pushOf, type TellingWords } from './telling-words.ts'

export interface TellAwayDeps {
  readonly telltale: Pick<Telltale, 'reserve' | 'done' | 'subscriptions' | 'unsubscribe'>
  /** Where there is one. */
  readonly mailer: Mailer | undefined
  readonly pusher: Pusher | undefined
  /** Where people reach the desk, without a slash at its end. */
  readonly deskUrl: string
  readonly noteFailure: (error: unknown) => void
  readonly now: () => Date
}

/** In which an open desk may still show it. */
const urgentGraceMs = 3_000
const graceMs = 30_000
/** Between two mails to somebody. */
const digestMs = 10 * 60_000
const urgentDigestMs = 60_000
/** Nobody wants to hear of it any more. */
const tooOldMs = 24 * 3_600_000
/** What a process that dies has begun is done again after that. */
const leaseMs = 2 * 60_000
const peopleAtOnce = 20
const firstRetryMs = 30_000
const lastRetryMs = 30 * 60_000

/** @returns how many people were looked at; as many as `peopleAtOnce` means that there may be more */
export async function tellAway(deps: TellAwayDeps, signal: AbortSignal): Promise<number> {
  const now = deps.now()
  const before = (ms: number) => new Date(now.getTime() - ms)
  const away = await deps.telltale.reserve({
    now,
    until: new Date(now.getTime() + leaseMs),
    notedBefore: { urgent: before(urgentGraceMs), other: before(graceMs) },
    limit: peopleAtOnce,
  })
  await Promise.all(away.map(async (one) => deps.telltale.done(await tell(one, deps, signal))))
  return away.length
}

async function tell(away: Untold, deps: TellAwayDeps, signal: AbortSignal): Promise<Telling> {
  const now = deps.now()
  const due = away.notifications.filter((one) => isDue(one, now))
  const wanted = due.filter((one) => isWanted(one, now))
  const push = await pushed(away, wanted, deps, signal)
  const mail = await mailed(away, wanted, new Set(push.ids), deps, signal)
  const hasFailed = push.hasFailed || mail.kind === 'failed'
  const isLeft = mail.kind === 'later' || (hasFailed && mail.kind !== 'sent')
  const left = isLeft ? wanted : []
  return {
    user: away.user,
    told: due.filter((one) => !left.includes(one)).map(({ id }) => id),
    pushed: push.ids,
    collected: mail.kind === 'later' ? { ids: wanted.map(({ id }) => id), until: mail.at } : null,
    wasMailed: mail.kind === 'sent',
    hasFailed,
    until: hasFailed ? later(now, retryMs(away.failures)) : now,
    now,
  }
}

const ageOf = ({ at }: UntoldNotification, now: Date) => now.getTime() - at.getTime()

/** What is younger may be shown by an open desk yet. */
const isDue = (one: UntoldNotification, now: Date) => ageOf(one, now) >= (isUrgent(one) ? urgentGraceMs : graceMs)

const isUrgent = ({ kind }: Pick<UntoldNotification, 'kind'>) => kind === 'urgent'

const isWanted = (one: UntoldNotification, now: Date) =>
  one.isCurrent && !one.isRead && !one.wasShown && ageOf(one, now) < tooOldMs

const later = (now: Date, ms: number) => new Date(now.getTime() + ms)

const retryMs = (failures: number) => Math.min(firstRetryMs * 2 ** failures, lastRetryMs)

interface Pushed {
  /** Of the notifications that a browser took, now or before. */
  readonly ids: readonly string[]
  readonly hasFailed: boolean
}

/** One a conversation and kind until it is read: a row that was pushed is not pushed again. */
async function pushed(
  { user, preferences }: Untold,
  wanted: readonly UntoldNotification[],
  deps: TellAwayDeps,
  signal: AbortSignal,
): Promise<Pushed> {
  const before = wanted.filter(({ wasPushed }) => wasPushed).map(({ id }) => id)
  const fresh = wanted.filter(({ wasPushed }) => !wasPushed)
  if (deps.pusher === undefined || !preferences.browser || fresh.length === 0) return { ids: before, hasFailed: false }
  const browsers = await deps.telltale.subscriptions(user)
  const words = wordsFor({ preferences }, deps)
  const outcomes = await Promise.all(
    browsers.map(async (browser) => {
      for (const message of pushOf(fresh, words)) {
        const outcome = await pushOne(browser, message, deps, signal)
        if (outcome !== 'taken') return outcome
      }
      return 'taken'
    }),
  )
  const wasTaken = outcomes.includes('taken')
  return {
    ids: wasTaken ? [...before, ...fresh.map(({ id }) => id)] : before,
    hasFailed: !wasTaken && outcomes.includes('failed'),
  }
}

async function pushOne(
  browser: Awaited<ReturnType<Telltale['subscriptions']>>[number],
  message: Parameters<Pusher['push']>[1],
  { pusher, telltale, noteFailure }: TellAwayDeps,
  signal: AbortSignal,
): Promise<'taken' | 'gone' | 'failed'> {
  try {
    const outcome = (await pusher?.push(browser, message, signal)) ?? 'gone'
    if (outcome === 'gone') await telltale.unsubscribe(browser.endpoint)
    return outcome
  } catch (error) {
    noteFailure(error)
    return 'failed'
  }
}

type Mailed =
  | { readonly kind: 'none' | 'sent' | 'failed' }
  /** It is collected until then. */
  | { readonly kind: 'later'; readonly at: Date }

/** Whom a push has reached is written to only where it stays unread. */
async function mailed(
  away: Untold,
  wanted: readonly UntoldNotification[],
  reached: ReadonlySet<string>,
  deps: TellAwayDeps,
  signal: AbortSignal,
): Promise<Mailed> {
  if (deps.mailer === undefined || !away.preferences.email || wanted.length === 0) return { kind: 'none' }
  const now = deps.now()
  const at = mailDueAt(away, wanted, reached)
  if (at > now) return { kind: 'later', at }
  try {
    await deps.mailer.send({ to: away.email, ...mailOf(wanted, wordsFor(away, deps)) }, signal)
    return { kind: 'sent' }
  } catch (error) {
    deps.noteFailure(error)
    return { kind: 'failed' }
  }
}

function mailDueAt(
  { mailedAt }: Pick<Untold, 'mailedAt'>,
  wanted: readonly UntoldNotification[],
  reached: ReadonlySet<string>,
): Date {
  const first = wanted.map((one) => one.at.getTime() + (reached.has(one.id) && !isUrgent(one) ? digestMs : 0))
  const gapMs = wanted.some(isUrgent) ? urgentDigestMs : digestMs
  return new Date(Math.max(Math.min(...first), mailedAt === null ? 0 : mailedAt.getTime() + gapMs))
}

/** German, or English where somebody has chosen another language. */
function wordsFor({ preferences }: Pick<Untold, 'preferences'>, { deskUrl }: TellAwayDeps): TellingWords {
  return { language: preferences.language === null || preferences.language === 'de' ? 'de' : 'en', deskUrl }
}
