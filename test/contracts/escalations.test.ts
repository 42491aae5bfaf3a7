import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createEscalations } from '../../db/escalations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createOutbox } from '../../db/outbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { Author, Outbound } from '../../src/domain/outbound.ts'
import type { ConversationId, ConversationState, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import type { Conversations, Escalations, Inbox, Outbox } from '../../src/ports.ts'
import type { ThreadLine } from '../../src/domain/escalation.ts'
import {
  at,
  augsburg,
  de,
  inbound,
  muenchen,
  newChat,
  openWithRegions,
  say,
  settleAll,
  standingOf,
  text,
  turnOf,
  uk,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('escalations', (database) => {
  let pool: Pool
  let inbox: Inbox
  let conversations: Conversations
  let escalations: Escalations
  let outbox: Outbox

  beforeAll(async () => {
    pool = await openWithRegions(database)
    inbox = createInbox(pool)
    conversations = createConversations(pool)
    escalations = createEscalations(pool)
    outbox = createOutbox(pool)
  })
  beforeEach(async () => {
    await pool.query('delete from person')
  })

  interface Newcomer {
    readonly person: PersonId
    readonly id: ConversationId
    write(said: string, effect?: Effect, seconds?: number): Promise<void>
    readonly state: () => Promise<ConversationState | undefined>
    /** What waits to be sent to them, in its order. */
    readonly toldTo: () => Promise<readonly { readonly text: string; readonly by: string | null }[]>
  }

  const asksForPerson = { escalation: { cause: 'asked-for', isUrgent: false } } as const

  async function aNewcomer(effect: Effect = asksForPerson, seconds = 0): Promise<Newcomer> {
    const chat = newChat()
    const receive = async (said: string, second: number) => {
      const received = await inbox.receive(inbound(chat, { content: text(said) }), at(second))
      return received?.person ?? ('' as PersonId)
    }
    const person = await receive('Ich brauche einen Menschen', seconds)
    await settleAll(conversations, person, { person: { region: muenchen, language: uk }, ...effect }, at(seconds))
    return {
      person,
      id: (await standingOf(conversations, person)).conversation?.id ?? ('' as ConversationId),
      write: async (said, then = {}, second = seconds + 1) => {
        await receive(said, second)
        await settleAll(conversations, person, then, at(second))
      },
      state: async () => (await standingOf(conversations, person)).conversation?.state,
      toldTo: async () => {
        const { rows } = await pool.query<{ text: string; by: string | null }>(
          `select content->'text'->0->>'text' as text, counsellor as by from outbox where lane = $1 order by id`,
          [person],
        )
        return rows
      },
    }
  }

  const machine: Author = { kind: 'machine' }
  const anna: Author = { kind: 'counsellor', name: 'Anna' }
  const words = (said: string): Outbound => say(said).content

  const claimAs = (counsellor: string, { id }: Newcomer, regions: readonly RegionSlug[] = [muenchen]) =>
    escalations.claim(id, { counsellor, regions, says: [words('Ab jetzt antwortet ein Mensch.')], now: at(60) })

  const settleAs = (
    counsellor: string,
    { id }: Newcomer,
    said: readonly string[],
    state: ConversationState,
    regions: readonly RegionSlug[] = [muenchen],
  ) => {
    const author = state === 'with-counsellor' ? { kind: 'counsellor' as const, name: counsellor } : machine
    const says = said.map((one) => ({ content: words(one), author }))
    return escalations.settle(id, { counsellor, regions, says, state, now: at(120) })
  }

  const openIds = async (...regions: RegionSlug[]) => (await escalations.open(regions)).map(({ id }) => id)
  const saidIn = (lines: readonly ThreadLine[] = []) =>
    lines.map(({ content }) => (content.kind === 'text' ? textOf(content) : content.kind))
  const textOf = ({ text: said }: { readonly text: string | readonly { readonly text: string }[] }) =>
    typeof said === 'string' ? said : said.map((span) => span.text).join('')

  describe('the list', () => {
    test('has who asked for a person, with all that a counsellor needs to choose', async () => {
      const newcomer = await aNewcomer(asksForPerson, 5)
      await newcomer.write('Bitte schnell', {}, 7)
      expect(await escalations.open([muenchen])).toEqual([
        {
          id: newcomer.id,
          region: muenchen,
          state: 'waiting',
          channel: 'telegram',
          language: uk,
          cause: 'asked-for',
          isUrgent: false,
          since: at(5),
          heldBy: null,
          lastWords: 'Bitte schnell',
        },
      ])
    })

    test('has nobody who never asked for a person, or who has thought again', async () => {
      await aNewcomer({ turns: [turnOf()] })
      const newcomer = await aNewcomer()
      await newcomer.write('Doch nicht', { escalation: 'withdrawn' })
      expect(await openIds(muenchen)).toEqual([])
    })

    test('has urgent ones first, then whoever waits longest', async () => {
      const urgent = { escalation: { cause: 'emergency', isUrgent: true } } as const
      const second = await aNewcomer(asksForPerson, 20)
      const first = await aNewcomer(asksForPerson, 10)
      const emergency = await aNewcomer(urgent, 30)
      expect(await openIds(muenchen)).toEqual([emergency.id, first.id, second.id])
      await second.write('Hilfe!', urgent, 40)
      expect(await openIds(muenchen)).toEqual([second.id, emergency.id, first.id])
    })

    test('says who holds a conversation', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      expect(await escalations.open([muenchen])).toMatchObject([{ state: 'with-counsellor', heldBy: 'Anna' }])
    })

    test('speaks of the language that is chosen, or written, or the region’s, and of plain language', async () => {
      const newcomer = await aNewcomer()
      const languageAfter = async (person: Effect['person'] & object) => {
        await newcomer.write('…', { person })
        return (await escalations.open([muenchen]))[0]?.language
      }
      expect(await languageAfter({ language: null })).toBe('de')
      expect(await languageAfter({ language: uk })).toBe('uk')
      expect(await languageAfter({ chosenLanguage: de })).toBe('de')
      expect(await languageAfter({ wantsPlainLanguage: true })).toBe('de-si')
      expect(await languageAfter({ chosenLanguage: uk })).toBe('uk')
    })
  })

  describe('a foreign region', () => {
    test('sees nothing, claims nothing and says nothing', async () => {
      const newcomer = await aNewcomer()
      for (const regions of [[augsburg], []]) {
        expect(await escalations.open(regions)).toEqual([])
        expect(await escalations.thread(newcomer.id, regions)).toBeUndefined()
        expect(await claimAs('Eva', newcomer, regions)).toEqual({ kind: 'unknown' })
      }
      expect(await newcomer.state()).toBe('waiting')
      await claimAs('Anna', newcomer)
      expect(await claimAs('Eva', newcomer, [augsburg])).toEqual({ kind: 'unknown' })
      expect(await settleAs('Anna', newcomer, ['Hallo'], 'with-counsellor', [augsburg])).toBeUndefined()
      expect(await newcomer.toldTo()).toHaveLength(1)
    })

    test('of a person who uses two of them sees its own conversation only', async () => {
      const newcomer = await aNewcomer()
      await newcomer.write('Geheim in Augsburg', { person: { region: augsburg }, ...asksForPerson }, 9)
      const [there] = await escalations.open([augsburg])
      expect(there?.lastWords).toBe('Geheim in Augsburg')
      expect(await openIds(muenchen)).toEqual([newcomer.id])
      await claimAs('Anna', newcomer)
      await inbox.receive(inbound((await standingOf(conversations, newcomer.person)).person.address), at(11))
      const thread = await escalations.thread(newcomer.id, [muenchen])
      expect(saidIn(thread?.lines)).toEqual(['Ich brauche einen Menschen', 'Ab jetzt antwortet ein Mensch.'])
    })
  })

  describe('claiming', () => {
    test('makes fifty who claim at once agree on one owner, and tells the newcomer once', async () => {
      const newcomer = await aNewcomer()
      const names = Array.from({ length: 50 }, (_, i) => `Counsellor ${i}`)
      const outcomes = await Promise.all(names.map((name) => claimAs(name, newcomer)))
      const owners = names.filter((_, i) => outcomes[i]?.kind === 'claimed')
      expect(owners).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome.kind === 'taken' && outcome.by === owners[0])).toHaveLength(49)
      expect(outcomes).toContainEqual({ kind: 'claimed', lane: newcomer.person })
      expect(await newcomer.toldTo()).toEqual([{ text: 'Ab jetzt antwortet ein Mensch.', by: null }])
    })

    test('silences the machine: whoever writes next is held', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      const { person } = await standingOf(conversations, newcomer.person)
      expect(await inbox.receive(inbound(person.address), at(61))).toEqual({ person: newcomer.person, isHeld: true })
    })

    test('is not possible where nobody asks for a person any more, or never did', async () => {
      const changed = await aNewcomer()
      await changed.write('Doch nicht', { escalation: 'withdrawn' })
      const content = await aNewcomer({ turns: [turnOf()] })
      for (const newcomer of [changed, content]) {
        expect(await claimAs('Anna', newcomer)).toEqual({ kind: 'unknown' })
        expect(await newcomer.toldTo()).toEqual([])
        expect(await newcomer.state()).toBe('with-bot')
      }
    })

    test('of a conversation that is gone is answered so', async () => {
      const newcomer = await aNewcomer()
      await newcomer.write('Alles löschen', { isForgotten: true })
      expect(await claimAs('Anna', newcomer)).toEqual({ kind: 'unknown' })
    })
  })

  describe('answering', () => {
    test('keeps the replies in their order, in the newcomer’s lane and in the counsellor’s name', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      expect(await settleAs('Anna', newcomer, ['eins', 'zwei'], 'with-counsellor')).toBe(newcomer.person)
      expect(await settleAs('Anna', newcomer, ['drei'], 'with-counsellor')).toBe(newcomer.person)
      expect((await newcomer.toldTo()).slice(1)).toEqual([
        { text: 'eins', by: 'Anna' },
        { text: 'zwei', by: 'Anna' },
        { text: 'drei', by: 'Anna' },
      ])
      expect(await outbox.next(newcomer.person)).toMatchObject({ author: machine, dueAt: at(60) })
      expect(await newcomer.state()).toBe('with-counsellor')
    })

    test('is for whoever holds the conversation, and for nobody before it is claimed', async () => {
      const newcomer = await aNewcomer()
      expect(await settleAs('Anna', newcomer, ['Hallo'], 'with-counsellor')).toBeUndefined()
      await claimAs('Anna', newcomer)
      for (const state of ['with-counsellor', 'with-bot', 'closed', 'waiting'] as const) {
        expect(await settleAs('Eva', newcomer, ['Ich auch'], state)).toBeUndefined()
      }
      expect(await newcomer.state()).toBe('with-counsellor')
      expect(await newcomer.toldTo()).toHaveLength(1)
    })

    test('goes on beside turns of the same person without a deadlock', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      const both = Array.from({ length: 40 }, (_, i) => [
        settleAs('Anna', newcomer, [`Von Anna: ${i}`], 'with-counsellor'),
        conversations.settle(newcomer.person, { handled: [], says: [say(`Von Lotse: ${i}`)] }, at(200 + i)),
      ])
      await Promise.all(both.flat())
      expect(await newcomer.toldTo()).toHaveLength(81)
    })

    test('says once what comes again under the same key, at once, later, or when it was handed back', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      const key = randomUUID()
      const says = ['Guten Tag', 'Kommen Sie vorbei'].map((said) => ({ content: words(said), author: anna }))
      const settle = (state: ConversationState = 'with-counsellor', under = key) =>
        escalations.settle(newcomer.id, {
          counsellor: 'Anna',
          regions: [muenchen],
          says,
          key: under,
          state,
          now: at(90),
        })
      expect(new Set(await Promise.all([settle(), settle(), settle()]))).toEqual(new Set([newcomer.person]))
      expect(await settle('with-bot', randomUUID())).toBe(newcomer.person)
      expect(await settle()).toBe(newcomer.person)
      expect((await newcomer.toldTo()).slice(1).map(({ text: said }) => said)).toEqual([
        'Guten Tag',
        'Kommen Sie vorbei',
        'Guten Tag',
        'Kommen Sie vorbei',
      ])
    })

    test('keeps what the counsellor wrote before it was translated, in the thread and for the newcomer to see', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      const original = { text: 'Guten Tag\0', language: de }
      const says = [{ content: words('Добрий день'), author: anna, original }]
      const settlement = {
        counsellor: 'Anna',
        regions: [muenchen],
        says,
        state: 'with-counsellor',
        now: at(90),
      } as const
      await escalations.settle(newcomer.id, settlement)
      const thread = await escalations.thread(newcomer.id, [muenchen])
      expect(thread?.lines.at(-1)).toMatchObject({ original: { text: 'Guten Tag', language: de } })
      expect(thread?.lines.at(-2)).not.toHaveProperty('original')
      const all = await createPersonalData(pool).everythingAbout(newcomer.person)
      expect(all).toMatchObject({ sent: [{}, { text: 'Добрий день', translatedFrom: 'Guten Tag' }] })
    })

    test('ends when the newcomer goes back to the machine', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      await newcomer.write('/bot', { escalation: 'withdrawn', conversation: 'with-bot' })
      expect(await settleAs('Anna', newcomer, ['Noch da?'], 'with-counsellor')).toBeUndefined()
      expect(await openIds(muenchen)).toEqual([])
    })

    test('bears with NUL and half of a surrogate pair', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      await settleAs('Anna', newcomer, ['a\0b\ud83d'], 'with-counsellor')
      expect((await newcomer.toldTo()).at(-1)?.text).toBe('ab\ufffd')
    })
  })

  describe('letting go', () => {
    test.each(['with-bot', 'closed'] as const)('leaves the conversation %s, and out of the list', async (state) => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      expect(await settleAs('Anna', newcomer, ['Wieder die Maschine'], state)).toBe(newcomer.person)
      expect(await newcomer.state()).toBe(state)
      expect((await newcomer.toldTo()).at(-1)).toEqual({ text: 'Wieder die Maschine', by: null })
      expect(await escalations.open([muenchen])).toEqual([])
      expect(await escalations.thread(newcomer.id, [muenchen])).toBeUndefined()
      expect(await settleAs('Anna', newcomer, ['Noch etwas'], 'with-counsellor')).toBeUndefined()
      const { rows } = await pool.query('select claimed_by, claimed_at, ended_at from escalation')
      expect(rows).toEqual([{ claimed_by: 'Anna', claimed_at: at(60), ended_at: at(120) }])
    })

    test('lets the newcomer ask for a person again, in the same conversation', async () => {
      const newcomer = await aNewcomer()
      await claimAs('Anna', newcomer)
      await settleAs('Anna', newcomer, [], 'closed')
      await newcomer.write('Noch einmal, bitte', asksForPerson, 300)
      expect(await escalations.open([muenchen])).toMatchObject([
        { id: newcomer.id, state: 'waiting', since: at(300), heldBy: null },
      ])
      expect(await claimAs('Eva', newcomer)).toMatchObject({ kind: 'claimed' })
    })

    test('puts it back among those who wait, where it keeps its place', async () => {
      const newcomer = await aNewcomer(asksForPerson, 3)
      await claimAs('Anna', newcomer)
      await settleAs('Anna', newcomer, [], 'waiting')
      expect(await escalations.open([muenchen])).toMatchObject([{ state: 'waiting', since: at(3), heldBy: null }])
      expect(await claimAs('Eva', newcomer)).toMatchObject({ kind: 'claimed' })
    })
  })

  describe('what came with a message', () => {
    const attachment = { ref: 'photo-1', mediaType: 'image/jpeg', bytes: 2_100_000 }

    /** Somebody who shows a photo at a time. */
    async function shows(effect: Effect = asksForPerson, seconds = 5) {
      const newcomer = await aNewcomer(effect, 0)
      const { person } = await standingOf(conversations, newcomer.person)
      await inbox.receive(inbound(person.address, { content: { kind: 'file', attachment } }), at(seconds))
      const handled = () => settleAll(conversations, newcomer.person, {}, at(seconds))
      return { ...newcomer, handled }
    }

    const messageIn = async ({ id }: Pick<Newcomer, 'id'>) =>
      (await escalations.thread(id, [muenchen]))?.lines.findLast((line) => line.kind === 'newcomer')?.id ?? '0'
    const sent = async (newcomer: Newcomer, regions: readonly RegionSlug[] = [muenchen]) =>
      escalations.attachment(newcomer.id, await messageIn(newcomer), regions)

    test('is told with the account that keeps it, when it came, and since when a person is asked for', async () => {
      const newcomer = await shows()
      await newcomer.handled()
      const { person } = await standingOf(conversations, newcomer.person)
      expect(await sent(newcomer)).toEqual({
        account: { channel: person.address.channel, account: person.address.account },
        attachment,
        sentAt: at(5),
        since: at(0),
      })
    })

    test('is there before anybody handled it, for whoever holds the conversation', async () => {
      const newcomer = await shows()
      expect(await sent(newcomer)).toBeUndefined()
      await claimAs('Anna', newcomer)
      expect(await sent(newcomer)).toMatchObject({ attachment })
    })

    test('is nobody’s business in another region, in another conversation, and while no person is asked for', async () => {
      const newcomer = await shows()
      await newcomer.handled()
      const message = await messageIn(newcomer)
      expect(await escalations.attachment(newcomer.id, message, [augsburg])).toBeUndefined()
      expect(await escalations.attachment(newcomer.id, message, [])).toBeUndefined()
      const other = await aNewcomer()
      expect(await escalations.attachment(other.id, message, [muenchen])).toBeUndefined()
      await settleAll(conversations, newcomer.person, { escalation: 'withdrawn' }, at(20))
      expect(await escalations.attachment(newcomer.id, message, [muenchen])).toBeUndefined()
    })

    test('is nothing where only words came', async () => {
      const newcomer = await aNewcomer()
      expect(await sent(newcomer)).toBeUndefined()
      expect(await escalations.attachment(newcomer.id, '9', [muenchen])).toBeUndefined()
    })
  })

  describe('the thread', () => {
    test('has what both sides said in its order, with the answers and what became of each message', async () => {
      const turn = turnOf()
      const newcomer = await aNewcomer({ turns: [turn], says: [say('Im Bürgerbüro.', turn.id)], ...asksForPerson }, 5)
      await claimAs('Anna', newcomer)
      await newcomer.write('Danke', {}, 90)
      await settleAs('Anna', newcomer, ['Gern'], 'with-counsellor')
      const first = await outbox.next(newcomer.person)
      await outbox.sent(first?.id ?? '', 'm1', at(6))
      const thread = await escalations.thread(newcomer.id, [muenchen])
      expect(thread).toMatchObject({ id: newcomer.id, heldBy: 'Anna', language: uk })
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
        { kind: 'lotse', at: at(120), author: anna, content: words('Gern'), delivery: 'pending', answer: null },
      ])
    })

    test('has what was just written to the counsellor, before anybody handled it', async () => {
      const newcomer = await aNewcomer()
      const { person } = await standingOf(conversations, newcomer.person)
      await inbox.receive(inbound(person.address, { content: text('Noch nicht für Menschen') }), at(50))
      const linesNow = async () => saidIn((await escalations.thread(newcomer.id, [muenchen]))?.lines)
      expect(await linesNow()).toEqual(['Ich brauche einen Menschen'])
      await claimAs('Anna', newcomer)
      expect(await linesNow()).toContain('Noch nicht für Menschen')
    })

    test('has what a voice message says with it, and as the last words of the list', async () => {
      const newcomer = await aNewcomer()
      const { person } = await standingOf(conversations, newcomer.person)
      await inbox.receive(inbound(person.address, { content: { kind: 'voice' } }), at(50))
      const [voice] = (await standingOf(conversations, newcomer.person)).pending
      const transcripts = [{ message: voice?.id ?? '', text: 'Де школа?' }]
      await settleAll(conversations, newcomer.person, { transcripts }, at(51))
      const lines = (await escalations.thread(newcomer.id, [muenchen]))?.lines
      expect(lines?.at(-1)).toMatchObject({ content: { kind: 'voice', transcript: 'Де школа?' } })
      expect(await escalations.open([muenchen])).toMatchObject([{ lastWords: 'Де школа?' }])
    })

    test('leaves out what is nothing to read', async () => {
      const newcomer = await aNewcomer({ ...asksForPerson, says: [{ content: acknowledgement, turn: null }] })
      expect(saidIn((await escalations.thread(newcomer.id, [muenchen]))?.lines)).toEqual(['Ich brauche einen Menschen'])
    })
  })
})

const acknowledgement = { kind: 'acknowledge', callback: 'c' } as const
