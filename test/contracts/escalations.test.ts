import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { Colleague } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Outbox } from '../../src/ports/channels.ts'
import { aColleague } from '../doubles/colleagues.ts'
import { asksForPerson, newcomersWhoWait, saidIn, words } from '../doubles/newcomers-who-wait.ts'
import type { Newcomer, NewcomersWhoWait } from '../doubles/newcomers-who-wait.ts'
import {
  at,
  augsburg,
  de,
  inbound,
  muenchen,
  openWithRegions,
  say,
  settleAll,
  standingOf,
} from '../doubles/newcomers.ts'
import { text, turnOf, uk } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('escalations', (database) => {
  let pool: Pool
  let outbox: Outbox
  let desk: NewcomersWhoWait
  let anna: Colleague
  let eva: Colleague

  beforeAll(async () => {
    pool = await openWithRegions(database)
    outbox = createOutbox(pool)
    desk = newcomersWhoWait(pool)
    anna = { id: await aColleague(pool, 'Anna'), name: 'Anna' }
    eva = { id: await aColleague(pool, 'Eva'), name: 'Eva' }
  })
  beforeEach(async () => {
    await pool.query('delete from person')
  })

  const openIds = async (...regions: RegionSlug[]) => (await desk.escalations.open(regions)).map(({ id }) => id)
  const openNow = () => desk.escalations.open([muenchen])

  describe('the list', () => {
    test('has who asked for a person, with all that a counsellor needs to choose', async () => {
      const newcomer = await desk.aNewcomer(asksForPerson, 5)
      await newcomer.write('Bitte schnell', {}, 7)
      expect(await openNow()).toEqual([
        {
          id: newcomer.id,
          region: muenchen,
          state: 'waiting',
          channel: 'telegram',
          language: uk,
          cause: 'asked-for',
          topic: 'other',
          isUrgent: false,
          since: at(5),
          heldBy: null,
          suggestedTo: null,
          snoozedUntil: null,
          lastWords: 'Bitte schnell',
          lastWroteAt: at(7),
          awaitsReply: true,
          firstResponseDueAt: null,
          firstResponseAt: null,
          resolutionDueAt: null,
          tags: [],
        },
      ])
    })

    test('has nobody who never asked for a person, or who has thought again', async () => {
      await desk.aNewcomer({ turns: [turnOf()] })
      const newcomer = await desk.aNewcomer()
      await newcomer.write('Doch nicht', { escalation: 'withdrawn' })
      expect(await openIds(muenchen)).toEqual([])
    })

    test('has urgent ones first, then whoever waits longest', async () => {
      const urgent = { escalation: { cause: 'emergency', isUrgent: true } } as const
      const second = await desk.aNewcomer(asksForPerson, 20)
      const first = await desk.aNewcomer(asksForPerson, 10)
      const emergency = await desk.aNewcomer(urgent, 30)
      expect(await openIds(muenchen)).toEqual([emergency.id, first.id, second.id])
      await second.write('Hilfe!', urgent, 40)
      expect(await openIds(muenchen)).toEqual([second.id, emergency.id, first.id])
    })

    test('says who holds a conversation, and whether they owe an answer', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      expect(await openNow()).toMatchObject([{ state: 'with-counsellor', heldBy: anna, awaitsReply: true }])
      await desk.reply(newcomer, ['Guten Tag'], { by: anna.id })
      expect(await openNow()).toMatchObject([{ awaitsReply: false, firstResponseAt: at(120) }])
      await newcomer.write('Noch etwas', {}, 200)
      await desk.reply(newcomer, ['Gern'], { by: anna.id, seconds: 210 })
      await newcomer.write('Danke', {}, 220)
      expect(await openNow()).toMatchObject([{ awaitsReply: true, firstResponseAt: at(120), lastWroteAt: at(220) }])
    })

    test('says to whom a conversation is suggested, while nobody holds it', async () => {
      const newcomer = await desk.aNewcomer()
      await pool.query('update escalation set suggested_to = $1', [eva.id])
      expect(await openNow()).toMatchObject([{ suggestedTo: eva }])
      await desk.claim(anna.id, newcomer)
      expect(await openNow()).toMatchObject([{ suggestedTo: null }])
    })

    test('speaks of the language that is chosen, or written, or the region’s, and of plain language', async () => {
      const newcomer = await desk.aNewcomer()
      const languageAfter = async (person: Effect['person'] & object) => {
        await newcomer.write('…', { person })
        return (await openNow())[0]?.language
      }
      expect(await languageAfter({ language: null })).toBe('de')
      expect(await languageAfter({ language: uk })).toBe('uk')
      expect(await languageAfter({ chosenLanguage: de })).toBe('de')
      expect(await languageAfter({ wantsPlainLanguage: true })).toBe('de-si')
      expect(await languageAfter({ chosenLanguage: uk })).toBe('uk')
    })
  })

  describe('a foreign region', () => {
    test('sees nothing, claims nothing, says nothing and ends nothing', async () => {
      const newcomer = await desk.aNewcomer()
      for (const regions of [[augsburg], []]) {
        expect(await desk.escalations.open(regions)).toEqual([])
        expect(await desk.escalations.thread(newcomer.id, regions)).toBeUndefined()
        expect(await desk.claim(eva.id, newcomer, regions)).toEqual({ kind: 'unknown' })
      }
      expect(await newcomer.state()).toBe('waiting')
      await desk.claim(anna.id, newcomer)
      const regions = [augsburg]
      expect(await desk.claim(eva.id, newcomer, regions)).toEqual({ kind: 'unknown' })
      expect(await desk.reply(newcomer, ['Hallo'], { by: anna.id, regions })).toBeUndefined()
      expect(await desk.take(anna.id, newcomer, { kind: 'handed-back' }, { regions })).toEqual({ kind: 'not-held' })
      expect(await newcomer.toldTo()).toHaveLength(1)
    })

    test('of a person who uses two of them sees its own conversation only', async () => {
      const newcomer = await desk.aNewcomer()
      await newcomer.write('Geheim in Augsburg', { person: { region: augsburg }, ...asksForPerson }, 9)
      const [there] = await desk.escalations.open([augsburg])
      expect(there?.lastWords).toBe('Geheim in Augsburg')
      expect(await openIds(muenchen)).toEqual([newcomer.id])
      await desk.claim(anna.id, newcomer)
      const { person } = await standingOf(desk.conversations, newcomer.person)
      await desk.inbox.receive(inbound(person.address), at(11))
      const thread = await desk.thread(newcomer)
      expect(saidIn(thread?.lines)).toEqual(['Ich brauche einen Menschen', 'Ab jetzt antwortet ein Mensch.'])
    })
  })

  describe('claiming', () => {
    test('makes fifty who claim at once agree on one owner, and tells the newcomer once', async () => {
      const newcomer = await desk.aNewcomer()
      const rest = await Promise.all(Array.from({ length: 48 }, (_, i) => aColleague(pool, `Counsellor ${i}`)))
      const all = [anna.id, eva.id, ...rest]
      const outcomes = await Promise.all(all.map((counsellor) => desk.claim(counsellor, newcomer)))
      const owners = all.filter((_, i) => outcomes[i]?.kind === 'claimed')
      expect(owners).toHaveLength(1)
      const told = outcomes.filter((outcome) => outcome.kind === 'taken' && outcome.by.id === owners[0])
      expect(told).toHaveLength(49)
      expect(outcomes).toContainEqual({ kind: 'claimed', lane: newcomer.person })
      expect(await newcomer.toldTo()).toMatchObject([{ text: 'Ab jetzt antwortet ein Mensch.', by: null }])
    })

    test('again by whoever has it says nothing again', async () => {
      const newcomer = await desk.aNewcomer()
      for (let times = 0; times < 2; times += 1) {
        expect(await desk.claim(anna.id, newcomer)).toEqual({ kind: 'claimed', lane: newcomer.person })
      }
      expect(await newcomer.toldTo()).toHaveLength(1)
    })

    test('silences the machine: whoever writes next is held', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      const { person } = await standingOf(desk.conversations, newcomer.person)
      const received = await desk.inbox.receive(inbound(person.address), at(61))
      expect(received).toEqual({ person: newcomer.person, isHeld: true })
    })

    test('is not possible where nobody asks for a person any more, or never did', async () => {
      const changed = await desk.aNewcomer()
      await changed.write('Doch nicht', { escalation: 'withdrawn' })
      const content = await desk.aNewcomer({ turns: [turnOf()] })
      for (const newcomer of [changed, content]) {
        expect(await desk.claim(anna.id, newcomer)).toEqual({ kind: 'unknown' })
        expect(await newcomer.toldTo()).toEqual([])
        expect(await newcomer.state()).toBe('with-bot')
      }
    })

    test('of a conversation that is gone is answered so', async () => {
      const newcomer = await desk.aNewcomer()
      await newcomer.write('Alles löschen', { isForgotten: true })
      expect(await desk.claim(anna.id, newcomer)).toEqual({ kind: 'unknown' })
    })
  })

  describe('answering', () => {
    test('keeps the replies in their order, in the newcomer’s lane and in the counsellor’s name', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      expect(await desk.reply(newcomer, ['eins', 'zwei'], { by: anna.id })).toBe(newcomer.person)
      expect(await desk.reply(newcomer, ['drei'], { by: anna.id })).toBe(newcomer.person)
      expect((await newcomer.toldTo()).slice(1)).toMatchObject([
        { text: 'eins', by: 'Anna' },
        { text: 'zwei', by: 'Anna' },
        { text: 'drei', by: 'Anna' },
      ])
      const first = await outbox.next(newcomer.person)
      expect(first).toMatchObject({ author: { kind: 'machine' }, dueAt: at(60) })
      expect(await outbox.sent(first?.id ?? '', 'm1', at(61))).toMatchObject({
        author: { kind: 'counsellor', ...anna },
      })
    })

    test('is for whoever holds the conversation, and for nobody before it is claimed', async () => {
      const newcomer = await desk.aNewcomer()
      expect(await desk.reply(newcomer, ['Hallo'], { by: anna.id })).toBeUndefined()
      await desk.claim(anna.id, newcomer)
      expect(await desk.reply(newcomer, ['Ich auch'], { by: eva.id })).toBeUndefined()
      expect(await newcomer.toldTo()).toHaveLength(1)
    })

    test('goes on beside turns of the same person without a deadlock', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      const both = Array.from({ length: 40 }, (_, i) => [
        desk.reply(newcomer, [`Von Anna: ${i}`], { by: anna.id }),
        desk.conversations.settle(newcomer.person, { handled: [], says: [say(`Von Lotse: ${i}`)] }, at(200 + i)),
      ])
      await Promise.all(both.flat())
      expect(await newcomer.toldTo()).toHaveLength(81)
    })

    test('says once what comes again under the same key, at once, later, or when it was handed back', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      const key = randomUUID()
      const said = ['Guten Tag', 'Kommen Sie vorbei']
      const again = () => desk.reply(newcomer, said, { by: anna.id, key })
      expect(new Set(await Promise.all([again(), again(), again()]))).toEqual(new Set([newcomer.person]))
      await desk.take(anna.id, newcomer, { kind: 'handed-back' })
      expect(await again()).toBe(newcomer.person)
      expect((await newcomer.toldTo()).slice(1).map(({ text: one }) => one)).toEqual(said)
    })

    test('keeps what the counsellor wrote before it was translated, in the thread and for the newcomer to see', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      const original = { text: 'Guten Tag\0', language: de }
      const says = [{ content: words('Добрий день'), author: { kind: 'counsellor', ...anna } as const, original }]
      await desk.escalations.reply(newcomer.id, { counsellor: anna.id, regions: [muenchen], says, now: at(90) })
      const thread = await desk.thread(newcomer)
      expect(thread?.lines.at(-1)).toMatchObject({ original: { text: 'Guten Tag', language: de } })
      expect(thread?.lines.at(-2)).not.toHaveProperty('original')
      const all = await createPersonalData(pool).everythingAbout(newcomer.person)
      expect(all).toMatchObject({ sent: [{}, { text: 'Добрий день', translatedFrom: 'Guten Tag' }] })
    })

    test('ends when the newcomer goes back to the machine', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      await newcomer.write('/bot', { escalation: 'withdrawn', conversation: 'with-bot' })
      expect(await desk.reply(newcomer, ['Noch da?'], { by: anna.id })).toBeUndefined()
      expect(await openIds(muenchen)).toEqual([])
    })

    test('bears with NUL and half of a surrogate pair', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      await desk.reply(newcomer, ['a\0b\ud83d'], { by: anna.id })
      expect((await newcomer.toldTo()).at(-1)?.text).toBe('ab\ufffd')
    })
  })

  describe('what came with a message', () => {
    const attachment = { ref: 'photo-1', mediaType: 'image/jpeg', bytes: 2_100_000 }

    /** Somebody who shows a photo at a time. */
    async function shows(effect: Effect = asksForPerson, seconds = 5) {
      const newcomer = await desk.aNewcomer(effect, 0)
      const { person } = await standingOf(desk.conversations, newcomer.person)
      await desk.inbox.receive(inbound(person.address, { content: { kind: 'file', attachment } }), at(seconds))
      const handled = () => settleAll(desk.conversations, newcomer.person, {}, at(seconds))
      return { ...newcomer, address: person.address, handled }
    }

    const messageIn = async (newcomer: Pick<Newcomer, 'id'>) =>
      (await desk.thread(newcomer))?.lines.findLast((line) => line.kind === 'newcomer')?.id ?? '0'
    const sent = async (newcomer: Newcomer, regions: readonly RegionSlug[] = [muenchen]) =>
      desk.escalations.attachment(newcomer.id, await messageIn(newcomer), regions)

    test('is told with the account that keeps it, when it came, and since when a person is asked for', async () => {
      const newcomer = await shows()
      await newcomer.handled()
      const { channel, account } = newcomer.address
      expect(await sent(newcomer)).toEqual({
        region: muenchen,
        account: { channel, account },
        attachment,
        sentAt: at(5),
        since: at(0),
      })
    })

    test('is there before anybody handled it, for whoever holds the conversation', async () => {
      const newcomer = await shows()
      expect(await sent(newcomer)).toBeUndefined()
      await desk.claim(anna.id, newcomer)
      expect(await sent(newcomer)).toMatchObject({ attachment })
    })

    test('is nobody’s business in another region, in another conversation, and when no person is asked for', async () => {
      const newcomer = await shows()
      await newcomer.handled()
      const message = await messageIn(newcomer)
      expect(await desk.escalations.attachment(newcomer.id, message, [augsburg])).toBeUndefined()
      expect(await desk.escalations.attachment(newcomer.id, message, [])).toBeUndefined()
      const other = await desk.aNewcomer()
      expect(await desk.escalations.attachment(other.id, message, [muenchen])).toBeUndefined()
      await desk.claim(anna.id, newcomer)
      await desk.take(anna.id, newcomer, { kind: 'resolved', topic: 'other' })
      expect(await desk.escalations.attachment(newcomer.id, message, [muenchen])).toBeUndefined()
    })

    test('is nothing where only words came', async () => {
      const newcomer = await desk.aNewcomer()
      expect(await sent(newcomer)).toBeUndefined()
      expect(await desk.escalations.attachment(newcomer.id, '9', [muenchen])).toBeUndefined()
    })
  })

  describe('the thread', () => {
    test('has what both sides said in its order, with the answers and what became of each message', async () => {
      const turn = turnOf()
      const newcomer = await desk.aNewcomer(
        { turns: [turn], says: [say('Im Bürgerbüro.', turn.id)], ...asksForPerson },
        5,
      )
      await desk.claim(anna.id, newcomer)
      await newcomer.write('Danke', {}, 90)
      await desk.reply(newcomer, ['Gern'], { by: anna.id })
      const first = await outbox.next(newcomer.person)
      await outbox.sent(first?.id ?? '', 'm1', at(6))
      const thread = await desk.thread(newcomer)
      expect(thread).toMatchObject({ id: newcomer.id, heldBy: anna, language: uk, notes: [], undo: null })
      const machine = { kind: 'machine' }
      const pending = { delivery: 'pending', answer: null }
      expect(thread?.lines).toEqual([
        { kind: 'newcomer', id: expect.any(String), at: at(5), content: text('Ich brauche einen Menschen') },
        {
          kind: 'lotse',
          at: at(5),
          author: machine,
          content: words('Im Bürgerbüro.'),
          delivery: 'sent',
          answer: turn.answer,
        },
        expect.objectContaining({ author: machine, content: words('Ab jetzt antwortet ein Mensch.'), answer: null }),
        { kind: 'newcomer', id: expect.any(String), at: at(90), content: text('Danke') },
        { kind: 'lotse', at: at(120), author: { kind: 'counsellor', ...anna }, content: words('Gern'), ...pending },
      ])
    })

    test('has what was just written to the counsellor, before anybody handled it', async () => {
      const newcomer = await desk.aNewcomer()
      const { person } = await standingOf(desk.conversations, newcomer.person)
      await desk.inbox.receive(inbound(person.address, { content: text('Noch nicht für Menschen') }), at(50))
      const linesNow = async () => saidIn((await desk.thread(newcomer))?.lines)
      expect(await linesNow()).toEqual(['Ich brauche einen Menschen'])
      await desk.claim(anna.id, newcomer)
      expect(await linesNow()).toContain('Noch nicht für Menschen')
      expect(await openNow()).toMatchObject([{ lastWords: 'Noch nicht für Menschen', lastWroteAt: at(50) }])
    })

    test('has what a voice message says with it, and as the last words of the list', async () => {
      const newcomer = await desk.aNewcomer()
      const { person } = await standingOf(desk.conversations, newcomer.person)
      await desk.inbox.receive(inbound(person.address, { content: { kind: 'voice' } }), at(50))
      const [voice] = (await standingOf(desk.conversations, newcomer.person)).pending
      const transcripts = [{ message: voice?.id ?? '', text: 'Де школа?' }]
      await settleAll(desk.conversations, newcomer.person, { transcripts }, at(51))
      const lines = (await desk.thread(newcomer))?.lines
      expect(lines?.at(-1)).toMatchObject({ content: { kind: 'voice', transcript: 'Де школа?' } })
      expect(await openNow()).toMatchObject([{ lastWords: 'Де школа?' }])
    })

    test('leaves out what is nothing to read', async () => {
      const acknowledgement = { kind: 'acknowledge', callback: 'c' } as const
      const newcomer = await desk.aNewcomer({ ...asksForPerson, says: [{ content: acknowledgement, turn: null }] })
      expect(saidIn((await desk.thread(newcomer))?.lines)).toEqual(['Ich brauche einen Menschen'])
    })
  })

  describe('a thread that is over', () => {
    test('is seen up to its end by counsellors of the region, and not what is said to the machine later', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      await desk.take(anna.id, newcomer, { kind: 'handed-back' }, { says: ['Wieder die Maschine'] })
      await newcomer.write('Nur für die Maschine', { turns: [turnOf()], says: [say('Antwort der Maschine')] }, 300)
      const thread = await desk.thread(newcomer)
      expect(saidIn(thread?.lines)).toEqual([
        'Ich brauche einen Menschen',
        'Ab jetzt antwortet ein Mensch.',
        'Wieder die Maschine',
      ])
      expect(thread).toMatchObject({ state: 'with-bot', lastWords: 'Ich brauche einen Menschen', awaitsReply: false })
      expect(await desk.escalations.thread(newcomer.id, [augsburg])).toBeUndefined()
    })

    test('is not seen where the wish was taken back before any counsellor had it', async () => {
      const newcomer = await desk.aNewcomer()
      await newcomer.write('Doch nicht', { escalation: 'withdrawn' })
      expect(await desk.thread(newcomer)).toBeUndefined()
    })
  })
})
