import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConversationNotes } from '../../db/conversation-notes.ts'
import type { Pool } from '../../db/pool.ts'
import { createConversationSearch } from '../../db/search-conversations.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationFilters, FoundPlace } from '../../src/domain/desk-work.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { searchWords, standWithin } from '../../src/escalation/search-words.ts'
import type { ConversationNotes, ConversationSearch } from '../../src/ports/work.ts'
import { aColleague } from '../doubles/colleagues.ts'
import { asksForPerson, newcomersWhoWait, type NewcomersWhoWait } from '../doubles/newcomers-who-wait.ts'
import { at, augsburg, inbound, muenchen, openWithRegions, say, settleAll, standingOf } from '../doubles/newcomers.ts'
import { text, turnOf } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('finding conversations again', (database) => {
  let pool: Pool
  let desk: NewcomersWhoWait
  let notes: ConversationNotes
  let search: ConversationSearch
  let anna: DeskUserId
  let eva: DeskUserId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    desk = newcomersWhoWait(pool)
    notes = createConversationNotes(pool)
    search = createConversationSearch(pool)
    anna = await aColleague(pool, 'Anna')
    eva = await aColleague(pool, 'Eva')
  })
  beforeEach(async () => {
    await pool.query('delete from person')
  })

  interface Sought {
    readonly regions?: readonly RegionSlug[]
    readonly filters?: ConversationFilters
    readonly limit?: number
    readonly after?: FoundPlace | null
  }

  const find = (typed: string, sought: Sought = {}) => {
    const { regions = [muenchen], filters = {}, limit = 10, after = null } = sought
    const words = searchWords(typed)
    return search.find({ regions, words, isWithin: standWithin(words), filters, limit, after })
  }
  const idsOf = async (typed: string, sought?: Sought) => (await find(typed, sought)).map(({ id }) => id)

  describe('by words', () => {
    test.each([
      ['German', 'Ich suche eine Wohnung in Pasing', 'WOHNUNG pas'],
      ['Ukrainian', 'Де зареєструвати дитину в школі?', 'зареєстр дитину'],
      ['Arabic', 'أين أسجل طفلي في المدرسة؟', 'المدرسة'],
      ['Amharic', 'ልጄን ትምህርት ቤት የት ልመዝግብ?', 'ትምህርት'],
      ['Hindi', 'मैं अपने बच्चे का पंजीकरण कहाँ करूँ?', 'बच्चे'],
      ['Georgian', 'სად დავარეგისტრირო ბავშვი?', 'ბავშვი'],
      ['Chinese, where words stand without spaces', '我想给孩子报名上学', '孩子'],
      ['Thai, where words stand without spaces', 'ฉันจะลงทะเบียนลูกที่โรงเรียนได้ที่ไหน', 'โรงเรียน'],
      ['figures', 'Mein Termin ist am 24.12. um 10:30 Uhr', '24 12'],
      ['addresses', 'Schreiben Sie an amt@stadt-muenchen.example', 'muenchen'],
    ])('finds what a newcomer said in %s', async (_, said, typed) => {
      const newcomer = await desk.aNewcomer(asksForPerson, 0, said)
      await desk.aNewcomer(asksForPerson, 1, 'Etwas ganz anderes')
      expect(await find(typed)).toMatchObject([{ id: newcomer.id, text: said, state: 'waiting' }])
    })

    test('finds what was heard, what the machine and colleagues answered, what was noted, and tags', async () => {
      const newcomer = await desk.aNewcomer({ ...asksForPerson, says: [say('Im Bürgerbüro.')] })
      const { person } = await standingOf(desk.conversations, newcomer.person)
      await desk.inbox.receive(inbound(person.address, { content: { kind: 'voice' } }), at(5))
      const [voice] = (await standingOf(desk.conversations, newcomer.person)).pending
      const transcripts = [{ message: voice?.id ?? '', text: 'Wo ist die Ausländerbehörde?' }]
      await settleAll(desk.conversations, newcomer.person, { transcripts }, at(6))
      await desk.claim(anna, newcomer)
      await desk.reply(newcomer, ['Guten Tag\nNehmen Sie die U-Bahn'], { by: anna })
      const note = { author: anna, text: 'Braucht eine Begleitung', mentions: [], now: at(130) }
      await notes.add(newcomer.id, note, [muenchen])
      await notes.setTags(newcomer.id, ['familiennachzug'], [muenchen])
      for (const typed of ['Bürgerbüro', 'ausländerb', 'nehmen u bahn', 'begleitung', 'Familiennachzug']) {
        expect([typed, await idsOf(typed)]).toEqual([typed, [newcomer.id]])
      }
      expect(await idsOf('Bürgerbüro Begleitung')).toEqual([])
    })

    test('finds what a counsellor wrote before it was translated', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna, newcomer)
      const says = [
        {
          content: say('Візьміть паспорт').content,
          author: { kind: 'counsellor', id: anna, name: 'Anna' } as const,
          original: { text: 'Nehmen Sie den Reisepass mit', language: languageTag('de') },
        },
      ]
      await desk.escalations.reply(newcomer.id, { counsellor: anna, regions: [muenchen], says, now: at(90) })
      expect(await find('reisepass')).toMatchObject([{ text: 'Nehmen Sie den Reisepass mit\nВізьміть паспорт' }])
      expect(await idsOf('паспорт')).toEqual([newcomer.id])
    })

    test.each(["'", "' | '", ':*', '!', '& |', "wohnung'); drop table person; --", '%', '_', '\\', '()', '\0'])(
      'takes %j for text that is looked for, and for nothing else',
      async (typed) => {
        await desk.aNewcomer(asksForPerson, 0, 'Eine Frage')
        await expect(find(typed)).resolves.toBeInstanceOf(Array)
        expect(await idsOf(`Frage ${typed}`)).toHaveLength(typed.includes('wohnung') ? 0 : 1)
      },
    )

    test('finds the latest text that has them', async () => {
      const newcomer = await desk.aNewcomer(asksForPerson, 0, 'Zuerst die Schule')
      await newcomer.write('Dann noch eine Schule', {}, 5)
      expect(await find('schule')).toMatchObject([{ text: 'Dann noch eine Schule' }])
    })
  })

  describe('nothing', () => {
    test('is found in another region, in none, and where no person was ever asked for', async () => {
      const newcomer = await desk.aNewcomer(asksForPerson, 0, 'Geheimnis')
      await desk.aNewcomer({ turns: [turnOf()] }, 1, 'Geheimnis')
      expect(await idsOf('geheimnis')).toEqual([newcomer.id])
      expect(await idsOf('geheimnis', { regions: [augsburg] })).toEqual([])
      expect(await idsOf('geheimnis', { regions: [] })).toEqual([])
      expect(await idsOf('', { regions: [augsburg] })).toEqual([])
    })

    test('is found of what was said to the machine after a counsellor was done', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna, newcomer)
      await desk.take(anna, newcomer, { kind: 'handed-back' })
      await newcomer.write('Nur für die Maschine', { turns: [turnOf()], says: [say('Geheime Antwort')] }, 300)
      expect(await idsOf('maschine')).toEqual([])
      expect(await idsOf('geheime')).toEqual([])
      expect(await idsOf('menschen')).toEqual([newcomer.id])
    })

    test('is found of a wish that was taken back before any counsellor had it', async () => {
      const newcomer = await desk.aNewcomer()
      await newcomer.write('Doch nicht', { escalation: 'withdrawn' })
      expect(await idsOf('menschen')).toEqual([])
    })
  })

  describe('by filters', () => {
    test('finds what each of them lets through, with and without words', async () => {
      const one = await desk.aNewcomer({ escalation: { cause: 'emergency', isUrgent: true } }, 10)
      const other = await desk.aNewcomer(asksForPerson, 20)
      await notes.setTopic(one.id, 'violence', [muenchen])
      await notes.setTags(one.id, ['eilig'], [muenchen])
      await desk.claim(anna, one)
      await desk.take(anna, one, { kind: 'resolved', topic: 'violence' })
      await desk.claim(eva, other)
      const cases: readonly (readonly [ConversationFilters, string])[] = [
        [{ state: 'closed' }, one.id],
        [{ state: 'with-counsellor' }, other.id],
        [{ topic: 'violence' }, one.id],
        [{ topic: 'other' }, other.id],
        [{ tag: 'eilig' }, one.id],
        [{ counsellor: anna }, one.id],
        [{ counsellor: eva }, other.id],
        [{ cause: 'emergency' }, one.id],
        [{ from: at(15) }, other.id],
        [{ to: at(15) }, one.id],
      ]
      for (const [filters, id] of cases) {
        expect([filters, await idsOf('', { filters })]).toEqual([filters, [id]])
        expect([filters, await idsOf('menschen', { filters })]).toEqual([filters, [id]])
      }
      expect(await idsOf('', { filters: { language: languageTag('uk') } })).toHaveLength(2)
      expect(await idsOf('', { filters: { language: languageTag('de') } })).toEqual([])
    })
  })

  test('goes on page by page, latest first, without a gap or a repetition', async () => {
    const all: string[] = []
    for (const seconds of [1, 2, 3, 3, 3, 4, 5]) all.unshift((await desk.aNewcomer(asksForPerson, seconds)).id)
    for (const typed of ['', 'menschen']) {
      const read: string[] = []
      let after: FoundPlace | null = null
      for (let pages = 0; pages < 5; pages += 1) {
        const found = await find(typed, { limit: 2, after })
        read.push(...found.map(({ id }) => id))
        after = found.at(-1) ?? after
      }
      expect(read).toHaveLength(7)
      expect(new Set(read)).toEqual(new Set(all))
      expect([read[0], read[1], read[6]]).toEqual([all[0], all[1], all[6]])
    }
  })

  test('has words of an unhandled message once it is handled', async () => {
    const newcomer = await desk.aNewcomer()
    const { person } = await standingOf(desk.conversations, newcomer.person)
    await desk.inbox.receive(inbound(person.address, { content: text('Krankenkasse') }), at(5))
    expect(await idsOf('krankenkasse')).toEqual([])
    await settleAll(desk.conversations, newcomer.person)
    expect(await idsOf('krankenkasse')).toEqual([newcomer.id])
  })
})
