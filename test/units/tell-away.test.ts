import { describe, expect, test } from 'vitest'
import { tellAway } from '../../src/desk/tell-away.ts'
import { usualPreferences, type DeskPreferences, type DeskUserId } from '../../src/domain/desk-user.ts'
import type { Mail, NotificationKind, Untold, UntoldNotification } from '../../src/domain/live.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { PushMessage } from '../../src/ports/live.ts'
import { at, muenchen } from '../doubles/newcomers.ts'

/** Somebody who is away, with what they are told as the database would have it. */
function away(preferences: Partial<DeskPreferences> = {}) {
  const user = 'anna' as DeskUserId
  let now = at(0)
  let person = { mailedAt: null as Date | null, failures: 0, until: at(-1) }
  let rows: (UntoldNotification & { readonly dueAt: Date; readonly isTold: boolean })[] = []
  let browsers = ['https://push.example/1']
  const mails: Mail[] = []
  const pushes: PushMessage[] = []
  const outcomes = { mail: 'taken', push: 'taken' as 'taken' | 'gone' | 'failed' }
  const noted: unknown[] = []

  const untold = (): Untold => ({
    user,
    email: 'anna@stadt.example',
    preferences: { ...usualPreferences, ...preferences },
    mailedAt: person.mailedAt,
    failures: person.failures,
    notifications: rows.filter(({ isTold }) => !isTold),
  })
  const pass = () =>
    tellAway(
      {
        telltale: {
          async reserve({ notedBefore }) {
            const isDue = ({ kind, at: noted, dueAt, isTold }: (typeof rows)[number]) =>
              !isTold && dueAt <= now && noted <= (kind === 'urgent' ? notedBefore.urgent : notedBefore.other)
            return person.until <= now && rows.some(isDue) ? [untold()] : []
          },
          async done({ told, pushed, collected, wasMailed, hasFailed, until }) {
            rows = rows.map((one) => ({
              ...one,
              isTold: one.isTold || told.includes(one.id),
              wasPushed: one.wasPushed || pushed.includes(one.id),
              dueAt: collected?.ids.includes(one.id) === true ? collected.until : one.dueAt,
            }))
            person = {
              mailedAt: wasMailed ? now : person.mailedAt,
              failures: hasFailed ? person.failures + 1 : 0,
              until,
            }
          },
          subscriptions: async () => browsers.map((endpoint) => ({ endpoint, keys: { p256dh: '', auth: '' } })),
          async unsubscribe(endpoint) {
            browsers = browsers.filter((one) => one !== endpoint)
          },
        },
        mailer: {
          async send(mail) {
            if (outcomes.mail === 'failed') throw new Error('no mail server')
            mails.push(mail)
          },
        },
        pusher: {
          async push(_to, message) {
            if (outcomes.push === 'failed') throw new Error('no push service')
            if (outcomes.push === 'taken') pushes.push(message)
            return outcomes.push
          },
        },
        deskUrl: 'https://lotse.example/desk',
        noteFailure: (error) => noted.push(error),
        now: () => now,
      },
      new AbortController().signal,
    )

  return {
    mails,
    pushes,
    outcomes,
    noted,
    browsers: () => browsers,
    open: () => rows.filter(({ isTold }) => !isTold).length,
    note(kind: NotificationKind, conversation = 'c1', changes: Partial<UntoldNotification> = {}) {
      const id = String(rows.length + 1)
      const plain = { isRead: false, isCurrent: true, wasShown: false, wasPushed: false, regionName: 'München' }
      const row = { id, kind, conversation: conversation as ConversationId, region: muenchen, at: now, ...plain }
      rows.push({ ...row, ...changes, dueAt: at(-1), isTold: false })
    },
    change(changes: Partial<UntoldNotification>) {
      rows = rows.map((one) => ({ ...one, ...changes }))
    },
    /** As a process that looks every three seconds. */
    async until(second: number) {
      for (let next = Math.floor((now.getTime() - at(0).getTime()) / 3_000) * 3 + 3; next <= second; next += 3) {
        now = at(next)
        await pass()
      }
      now = at(second)
    },
  }
}

const minutes = (count: number) => 60 * count

describe('somebody who is away', () => {
  test('is told by push once a desk had half a minute to show it, and of what is urgent at once', async () => {
    const anna = away({ email: false })
    anna.note('mentioned')
    anna.note('urgent', 'c2')
    await anna.until(6)
    expect(anna.pushes.map(({ tag, isUrgent }) => [tag, isUrgent])).toEqual([['urgent:c2', true]])
    await anna.until(27)
    expect(anna.pushes).toHaveLength(1)
    await anna.until(30)
    expect(anna.pushes.map(({ tag }) => tag)).toEqual(['urgent:c2', 'mentioned:c1'])
    await anna.until(minutes(30))
    expect(anna.pushes).toHaveLength(2)
  })

  test.each([
    ['an open desk has shown', { wasShown: true }],
    ['they have read', { isRead: true }],
    ['asks for nothing any more', { isCurrent: false }],
  ])('is not told what %s', async (_why, changes) => {
    const anna = away()
    anna.note('urgent')
    anna.note('mentioned', 'c2')
    anna.change(changes)
    await anna.until(minutes(15))
    expect([...anna.mails, ...anna.pushes]).toEqual([])
    expect(anna.open()).toBe(0)
  })

  test('is written to only where a push stays unread for ten minutes', async () => {
    const anna = away()
    anna.note('mentioned')
    await anna.until(minutes(9))
    expect(anna.pushes).toHaveLength(1)
    expect(anna.mails).toHaveLength(0)
    await anna.until(minutes(11))
    expect(anna.mails).toHaveLength(1)
    expect(anna.open()).toBe(0)
  })

  test('gets at most one mail in ten minutes, with all that came meanwhile', async () => {
    const anna = away({ browser: false })
    for (let minute = 0; minute < 30; minute++) {
      anna.note('waiting', `c${minute}`)
      await anna.until(minutes(minute + 1))
    }
    await anna.until(minutes(45))
    expect(anna.mails.map(({ subject }) => subject)).toEqual([
      'Lotse: Jemand wartet auf einen Menschen (München)',
      'Lotse: 10 Hinweise',
      'Lotse: 10 Hinweise',
      'Lotse: 9 Hinweise',
    ])
    expect(anna.open()).toBe(0)
  })

  test('gets a mail of what is urgent at once, but not one a second', async () => {
    const anna = away({ browser: false })
    anna.note('mentioned')
    await anna.until(minutes(1))
    for (let count = 0; count < 5; count++) {
      anna.note('urgent', `u${count}`)
      await anna.until(minutes(1) + 6 * (count + 1))
    }
    await anna.until(minutes(5))
    expect(anna.mails).toHaveLength(2)
    expect(anna.mails[1]?.subject).toBe('Lotse: 5 Hinweise')
  })

  test('is told in English by choice, with a link, and nothing of the newcomer', async () => {
    const anna = away({ browser: false, language: 'en' as never })
    anna.note('urgent', '11111111-2222-4333-8444-555555555555')
    await anna.until(6)
    expect(anna.mails).toEqual([
      {
        to: 'anna@stadt.example',
        subject: 'Lotse: Urgent: somebody may be in danger (München)',
        text: expect.stringContaining('https://lotse.example/desk/c/11111111-2222-4333-8444-555555555555') as string,
        language: 'en',
      },
    ])
  })

  test('is told again later, and ever more rarely, while nothing takes it', async () => {
    const anna = away()
    Object.assign(anna.outcomes, { mail: 'failed', push: 'failed' })
    anna.note('urgent')
    await anna.until(minutes(20))
    expect(anna.noted.length).toBeGreaterThan(6)
    expect(anna.noted.length).toBeLessThan(16)
    expect(anna.open()).toBe(1)
    Object.assign(anna.outcomes, { mail: 'taken', push: 'taken' })
    await anna.until(minutes(60))
    expect([anna.mails.length, anna.pushes.length, anna.open()]).toEqual([1, 1, 0])
  })

  test('is not pushed to a browser that does not want it any more', async () => {
    const anna = away()
    anna.outcomes.push = 'gone'
    anna.note('mentioned')
    await anna.until(33)
    expect(anna.browsers()).toEqual([])
    expect(anna.mails).toHaveLength(1)
  })

  test('gets one push that counts them where there are many at once', async () => {
    const anna = away({ email: false })
    for (let count = 0; count < 7; count++) anna.note('waiting', `c${count}`)
    await anna.until(33)
    expect(anna.pushes.map(({ title }) => title)).toEqual(['7 Hinweise'])
  })

  test('hears nothing of what is a day old', async () => {
    const anna = away()
    anna.outcomes.mail = 'failed'
    anna.note('waiting', 'c1', { at: at(-25 * 3_600) })
    await anna.until(33)
    expect([anna.mails.length, anna.pushes.length, anna.open()]).toEqual([0, 0, 0])
  })
})
