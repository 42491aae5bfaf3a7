import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMailbox } from '../../db/mailbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import type { Pool } from '../../db/pool.ts'
import type { Colleague } from '../../src/domain/desk-user.ts'
import type { Step } from '../../src/domain/escalation.ts'
import { aColleague } from '../doubles/colleagues.ts'
import { asksForPerson, newcomersWhoWait, type NewcomersWhoWait } from '../doubles/newcomers-who-wait.ts'
import { at, augsburg, muenchen, openWithRegions, say, standingOf, turnOf } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('a counsellor’s step', (database) => {
  let pool: Pool
  let desk: NewcomersWhoWait
  let anna: Colleague
  let eva: Colleague

  beforeAll(async () => {
    pool = await openWithRegions(database)
    desk = newcomersWhoWait(pool)
    anna = { id: await aColleague(pool, 'Anna'), name: 'Anna' }
    eva = { id: await aColleague(pool, 'Eva', { region: muenchen }), name: 'Eva' }
  })
  beforeEach(async () => {
    await pool.query('delete from person')
  })

  const openNow = () => desk.escalations.open([muenchen])

  async function held(seconds = 0) {
    const newcomer = await desk.aNewcomer(asksForPerson, seconds)
    await desk.claim(anna.id, newcomer)
    return newcomer
  }

  /** Of the conversation and its escalation, all that a step may change. */
  async function rowsOf() {
    const { rows } = await pool.query(
      `select state, held_by, last_held_by, changed_at, claimed_by, claimed_at, suggested_to, snoozed_until, snoozed_at,
         ended_at, ended_how, resolved_topic
       from conversation join escalation on escalation.conversation = conversation.id`,
    )
    return rows
  }

  const notifications = async () =>
    (await pool.query('select desk_user as user, kind, conversation from desk_notification order by id')).rows

  describe('that ends it', () => {
    test.each([
      [{ kind: 'handed-back' }, 'with-bot', null],
      [{ kind: 'resolved', topic: 'housing' }, 'closed', 'housing'],
    ] as const)('as %j leaves the conversation %s, and out of the list', async (step, state, topic) => {
      const newcomer = await held()
      const taken = await desk.take(anna.id, newcomer, step, { says: ['Auf Wiedersehen'] })
      expect(taken).toEqual({ kind: 'taken', lane: newcomer.person })
      expect(await newcomer.state()).toBe(state)
      expect(await openNow()).toEqual([])
      expect(await desk.reply(newcomer, ['Noch etwas'], { by: anna.id })).toBeUndefined()
      expect(await rowsOf()).toMatchObject([
        {
          held_by: null,
          last_held_by: anna.id,
          claimed_by: anna.id,
          ended_at: at(180),
          ended_how: step.kind,
          resolved_topic: topic,
        },
      ])
    })

    test('lets the newcomer ask for a person again, in the same conversation', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'resolved', topic: 'other' })
      await newcomer.write('Noch einmal, bitte', asksForPerson, 300)
      expect(await openNow()).toMatchObject([{ id: newcomer.id, state: 'waiting', since: at(300), heldBy: null }])
      expect(await desk.claim(eva.id, newcomer)).toMatchObject({ kind: 'claimed' })
    })
  })

  describe('that hands it on', () => {
    test('as released puts it back among those who wait, where it keeps its place', async () => {
      const newcomer = await held(3)
      await desk.take(anna.id, newcomer, { kind: 'released' })
      expect(await openNow()).toMatchObject([{ state: 'waiting', since: at(3), heldBy: null }])
      expect(await rowsOf()).toMatchObject([{ last_held_by: null, claimed_by: null, claimed_at: null }])
      expect(await desk.claim(eva.id, newcomer)).toMatchObject({ kind: 'claimed' })
    })

    test('as transferred gives it to a colleague, who is told', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'transferred', to: eva.id })
      expect(await openNow()).toMatchObject([{ state: 'with-counsellor', heldBy: eva }])
      expect(await desk.reply(newcomer, ['Hallo'], { by: anna.id })).toBeUndefined()
      expect(await desk.reply(newcomer, ['Hallo'], { by: eva.id })).toBe(newcomer.person)
      expect(await notifications()).toEqual([{ user: eva.id, kind: 'assigned', conversation: newcomer.id }])
    })

    test('as transferred assigns what nobody holds, and takes nothing from a colleague', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.take(anna.id, newcomer, { kind: 'transferred', to: eva.id })
      expect(await openNow()).toMatchObject([{ state: 'with-counsellor', heldBy: eva }])
      expect(await desk.take(anna.id, newcomer, { kind: 'transferred', to: anna.id })).toEqual({ kind: 'not-held' })
    })

    test('goes to nobody who may not see conversations of the region', async () => {
      const newcomer = await held()
      const others = [
        await aColleague(pool, 'Ada', { region: augsburg }),
        await aColleague(pool, 'Emil', { role: 'editor' }),
        await aColleague(pool, 'Otto', { role: 'operator' }),
      ]
      const gone = await aColleague(pool, 'Gert')
      await pool.query('update desk_user set disabled_at = now() where id = $1', [gone])
      for (const to of [...others, gone]) {
        expect(await desk.take(anna.id, newcomer, { kind: 'transferred', to })).toEqual({ kind: 'no-colleague' })
      }
      expect(await openNow()).toMatchObject([{ heldBy: anna }])
      const admin = await aColleague(pool, 'Admin', { role: 'admin', region: muenchen })
      expect(await desk.take(anna.id, newcomer, { kind: 'transferred', to: admin })).toMatchObject({ kind: 'taken' })
    })
  })

  describe('that puts it off', () => {
    const snoozed: Step = { kind: 'snoozed', until: at(3_600) }

    test('lets it rest with whoever holds it, until they take it up again or answer', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, snoozed)
      expect(await openNow()).toMatchObject([{ heldBy: anna, snoozedUntil: at(3_600) }])
      await desk.take(anna.id, newcomer, { kind: 'snoozed', until: null })
      expect(await openNow()).toMatchObject([{ heldBy: anna, snoozedUntil: null }])
      await desk.take(anna.id, newcomer, snoozed)
      await desk.reply(newcomer, ['Doch schon'], { by: anna.id, seconds: 200 })
      expect(await openNow()).toMatchObject([{ snoozedUntil: null }])
    })

    test('ends when the newcomer writes', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, snoozed)
      await newcomer.write('Ich habe noch eine Frage', {}, 200)
      expect(await openNow()).toMatchObject([{ heldBy: anna, snoozedUntil: null, awaitsReply: true }])
    })
  })

  describe('of somebody else', () => {
    test('changes nothing', async () => {
      const newcomer = await held()
      const before = await rowsOf()
      const steps: readonly Step[] = [
        { kind: 'handed-back' },
        { kind: 'resolved', topic: 'other' },
        { kind: 'released' },
        { kind: 'transferred', to: eva.id },
        { kind: 'snoozed', until: at(3_600) },
      ]
      for (const step of steps) {
        expect(await desk.take(eva.id, newcomer, step, { says: ['Hallo'] })).toEqual({ kind: 'not-held' })
      }
      expect(await rowsOf()).toEqual(before)
      expect(await newcomer.toldTo()).toHaveLength(1)
    })
  })

  describe('within fifteen seconds', () => {
    const steps: readonly (readonly [string, (to: Colleague) => Step])[] = [
      ['handing back', () => ({ kind: 'handed-back' })],
      ['resolving', () => ({ kind: 'resolved', topic: 'money' })],
      ['releasing', () => ({ kind: 'released' })],
      ['transferring', ({ id: to }) => ({ kind: 'transferred', to })],
      ['snoozing', () => ({ kind: 'snoozed', until: at(3_600) })],
    ]

    test.each(steps)('%s is taken back whole, and the newcomer hears nothing of it', async (_, step) => {
      const newcomer = await held()
      const before = await rowsOf()
      await desk.take(anna.id, newcomer, step(eva), { says: ['Davon wird nichts gehört'] })
      expect(await rowsOf()).not.toEqual(before)
      expect(await desk.thread(newcomer)).toMatchObject({ undo: { kind: step(eva).kind, by: anna.id, until: at(195) } })
      expect(await desk.undo(eva.id, newcomer, 190)).toBeUndefined()
      expect(await desk.undo(anna.id, newcomer, 194)).toBe(newcomer.person)
      expect(await rowsOf()).toEqual(before)
      expect(await newcomer.toldTo()).toHaveLength(1)
      expect(await notifications()).toEqual([])
      expect(await desk.thread(newcomer)).toMatchObject({ heldBy: anna, undo: null })
      expect(await desk.undo(anna.id, newcomer, 194)).toBeUndefined()
    })

    test('assigning is taken back to waiting', async () => {
      const newcomer = await desk.aNewcomer()
      await pool.query('update escalation set suggested_to = $1, suggested_at = $2', [eva.id, at(9)])
      const before = await rowsOf()
      await desk.take(anna.id, newcomer, { kind: 'transferred', to: eva.id }, { says: ['Jetzt antwortet ein Mensch'] })
      await desk.undo(anna.id, newcomer, 185)
      expect(await rowsOf()).toEqual(before)
      expect(await newcomer.toldTo()).toEqual([])
    })

    test('what it says waits a little longer than it can be taken back, on messengers and on the chat page', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'handed-back' }, { says: ['Wieder die Maschine'] })
      expect((await newcomer.toldTo()).at(-1)).toMatchObject({ text: 'Wieder die Maschine', due: at(197) })
      const { person } = await standingOf(desk.conversations, newcomer.person)
      const heardAt = async (seconds: number) =>
        (await createMailbox(pool, () => at(seconds)).since(person.address, '0', 9))?.messages.length
      expect(await heardAt(196)).toBe(1)
      expect(await heardAt(197)).toBe(2)
    })

    test('and later than that it stands', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'handed-back' }, { says: ['Wieder die Maschine'] })
      expect(await desk.undo(anna.id, newcomer, 195)).toBeUndefined()
      expect(await newcomer.state()).toBe('with-bot')
      expect(await newcomer.toldTo()).toHaveLength(2)
    })

    test('it stands as a whole once a word of it is on its way', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'handed-back' }, { says: ['eins', 'zwei'] })
      const outbox = createOutbox(pool)
      const first = await outbox.next(newcomer.person)
      const second = await outbox.sent(first?.id ?? '', 'm1', at(181))
      await outbox.sent(second?.id ?? '', 'm2', at(182))
      expect(await desk.undo(anna.id, newcomer, 183)).toBeUndefined()
      expect(await newcomer.toldTo()).toHaveLength(3)
      expect(await newcomer.state()).toBe('with-bot')
    })

    test('it stands once somebody goes on from it, and its words keep their place', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.take(anna.id, newcomer, { kind: 'transferred', to: eva.id }, { says: ['Jetzt antwortet ein Mensch'] })
      await desk.reply(newcomer, ['Guten Tag'], { by: eva.id, name: 'Eva', seconds: 185 })
      expect(await desk.undo(anna.id, newcomer, 186)).toBeUndefined()
      expect(await newcomer.toldTo()).toMatchObject([
        { text: 'Jetzt antwortet ein Mensch', due: at(185) },
        { text: 'Guten Tag', due: at(185) },
      ])
    })

    test('that somebody is looked for is not said any more when somebody is found', async () => {
      const newcomer = await held()
      await desk.take(anna.id, newcomer, { kind: 'released' }, { says: ['Es wird jemand gesucht'] })
      await desk.claim(eva.id, newcomer)
      expect((await newcomer.toldTo()).map(({ text }) => text)).toEqual([
        'Ab jetzt antwortet ein Mensch.',
        'Ab jetzt antwortet ein Mensch.',
      ])
      expect(await desk.undo(anna.id, newcomer, 185)).toBeUndefined()
    })

    test('the newcomer’s own wish overrules it', async () => {
      const asked = await held()
      await desk.take(anna.id, asked, { kind: 'resolved', topic: 'other' })
      await asked.write('Doch noch etwas', asksForPerson, 184)
      expect(await desk.undo(anna.id, asked, 185)).toBeUndefined()
      expect(await asked.state()).toBe('waiting')
      const left = await held()
      await desk.take(anna.id, left, { kind: 'released' })
      await left.write('Niemand mehr, bitte', { escalation: 'withdrawn' }, 184)
      expect(await desk.undo(anna.id, left, 185)).toBeUndefined()
      expect(await left.state()).toBe('with-bot')
    })

    test.each(['handed-back', 'released'] as const)(
      'the newcomer’s next question makes it stand, as %s: neither waits for that, and both come in their order',
      async (kind) => {
        const newcomer = await held()
        await desk.take(anna.id, newcomer, { kind }, { says: ['Wieder die Maschine'] })
        await newcomer.write('Wo ist das Amt?', { turns: [turnOf()], says: [say('Im Rathaus.')] }, 184)
        expect(await desk.undo(anna.id, newcomer, 185)).toBeUndefined()
        expect((await newcomer.toldTo()).slice(1)).toMatchObject([
          { text: 'Wieder die Maschine', due: at(184) },
          { text: 'Im Rathaus.', due: at(184) },
        ])
      },
    )
  })
})
