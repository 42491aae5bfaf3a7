import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCannedTexts } from '../../db/canned-texts.ts'
import { createContentGaps } from '../../db/content-gaps.ts'
import { createConversationNotes } from '../../db/conversation-notes.ts'
import { createColleagues } from '../../db/desk-colleagues.ts'
import { createDeskSettings } from '../../db/desk-settings.ts'
import type { Pool } from '../../db/pool.ts'
import { createReadEditions } from '../../db/read-editions.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import { usualProfile, type Colleague } from '../../src/domain/desk-user.ts'
import type { CannedText, ContentGap } from '../../src/domain/desk-work.ts'
import type { ConversationNotes } from '../../src/ports/work.ts'
import { aColleague } from '../doubles/colleagues.ts'
import { newcomersWhoWait, type NewcomersWhoWait } from '../doubles/newcomers-who-wait.ts'
import { at, augsburg, de, muenchen, openWithRegions, uk } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('what counsellors keep', (database) => {
  let pool: Pool
  let desk: NewcomersWhoWait
  let notes: ConversationNotes
  let anna: Colleague
  let eva: Colleague
  let ada: Colleague

  beforeAll(async () => {
    pool = await openWithRegions(database)
    desk = newcomersWhoWait(pool)
    notes = createConversationNotes(pool)
    anna = { id: await aColleague(pool, 'Anna'), name: 'Anna' }
    eva = { id: await aColleague(pool, 'Eva', { role: 'admin', region: muenchen }), name: 'Eva' }
    ada = { id: await aColleague(pool, 'Ada', { region: augsburg }), name: 'Ada' }
  })
  beforeEach(async () => {
    await pool.query('delete from person')
  })

  describe('a note', () => {
    test('stands beside the conversation, and tells those whom it mentions and who may see it', async () => {
      const newcomer = await desk.aNewcomer()
      const note = { author: anna.id, text: 'Bitte übernehmen\0', mentions: [eva.id, ada.id, anna.id], now: at(9) }
      const added = await notes.add(newcomer.id, note, [muenchen])
      const expected = { author: anna, text: 'Bitte übernehmen', mentions: [anna, eva], at: at(9) }
      expect(added).toMatchObject(expected)
      expect(await desk.thread(newcomer)).toMatchObject({ notes: [{ id: added?.id, ...expected }] })
      const { rows } = await pool.query('select desk_user, kind, conversation, region from desk_notification')
      expect(rows).toEqual([{ desk_user: eva.id, kind: 'mentioned', conversation: newcomer.id, region: muenchen }])
    })

    test('again mentions somebody in the same notification, until it is read', async () => {
      const newcomer = await desk.aNewcomer()
      const mention = (seconds: number) =>
        notes.add(newcomer.id, { author: anna.id, text: 'Eva?', mentions: [eva.id], now: at(seconds) }, [muenchen])
      await mention(1)
      await mention(2)
      const unread = () => pool.query('select created_at from desk_notification where read_at is null')
      expect((await unread()).rows).toEqual([{ created_at: at(2) }])
      await pool.query('update desk_notification set read_at = $1', [at(3)])
      await mention(4)
      expect((await unread()).rows).toEqual([{ created_at: at(4) }])
    })

    test('is never told to the newcomer', async () => {
      const newcomer = await desk.aNewcomer()
      await notes.add(newcomer.id, { author: anna.id, text: 'Unter uns', mentions: [], now: at(9) }, [muenchen])
      expect(await newcomer.toldTo()).toEqual([])
    })
  })

  describe('tags and the topic', () => {
    test('take the place of those before', async () => {
      const newcomer = await desk.aNewcomer()
      expect(await notes.setTags(newcomer.id, ['eilig', 'amt'], [muenchen])).toBe(true)
      expect(await notes.setTags(newcomer.id, ['amt', 'schule'], [muenchen])).toBe(true)
      expect(await notes.setTopic(newcomer.id, 'school', [muenchen])).toBe(true)
      expect(await desk.escalations.open([muenchen])).toMatchObject([{ tags: ['amt', 'schule'], topic: 'school' }])
      expect(await notes.setTags(newcomer.id, [], [muenchen])).toBe(true)
      expect(await desk.thread(newcomer)).toMatchObject({ tags: [] })
    })
  })

  describe('a draft', () => {
    const draft = { text: 'Kommen', translation: 'При\0йдіть', now: at(9) }

    test('is one’s own, the last that was kept, and gone when it is empty', async () => {
      const newcomer = await desk.aNewcomer()
      await notes.keepDraft(newcomer.id, { ...draft, text: 'K', user: anna.id }, [muenchen])
      expect(await notes.keepDraft(newcomer.id, { ...draft, user: anna.id }, [muenchen])).toBe(true)
      expect(await notes.draft(newcomer.id, anna.id)).toEqual({ text: 'Kommen', translation: 'Прийдіть' })
      expect(await notes.draft(newcomer.id, eva.id)).toBeNull()
      await notes.keepDraft(newcomer.id, { ...draft, text: '', user: anna.id }, [muenchen])
      expect(await notes.draft(newcomer.id, anna.id)).toBeNull()
    })

    test('goes with the reply that sends it, and with no colleague’s', async () => {
      const newcomer = await desk.aNewcomer()
      await desk.claim(anna.id, newcomer)
      for (const user of [anna.id, eva.id]) await notes.keepDraft(newcomer.id, { ...draft, user }, [muenchen])
      await desk.reply(newcomer, ['Kommen Sie'], { by: anna.id })
      expect(await notes.draft(newcomer.id, anna.id)).toBeNull()
      expect(await notes.draft(newcomer.id, eva.id)).not.toBeNull()
    })
  })

  test('is nothing in another region, and in a conversation in which nobody is asked for', async () => {
    const newcomer = await desk.aNewcomer()
    const silent = await desk.aNewcomer({ conversation: 'with-bot' })
    const [note, draft] = [
      { author: anna.id, text: 'Hallo', mentions: [], now: at(9) },
      { text: 'Hallo', translation: null, user: anna.id, now: at(9) },
    ]
    for (const [id, regions] of [
      [newcomer.id, [augsburg]],
      [newcomer.id, []],
      [silent.id, [muenchen]],
    ] as const) {
      expect(await notes.setTopic(id, 'work', regions)).toBe(false)
      expect(await notes.setTags(id, ['x'], regions)).toBe(false)
      expect(await notes.add(id, note, regions)).toBeUndefined()
      expect(await notes.keepDraft(id, draft, regions)).toBe(false)
    }
    for (const table of ['note', 'draft', 'conversation_tag', 'desk_notification']) {
      expect((await pool.query(`select from ${table}`)).rowCount).toBe(0)
    }
  })

  test('of colleagues is who answers in a region, with what they hold', async () => {
    await pool.query('update desk_user set languages = $2, is_available = false where id = $1', [eva.id, ['uk']])
    await aColleague(pool, 'Emil', { role: 'editor', region: muenchen })
    await desk.claim(anna.id, await desk.aNewcomer())
    const colleagues = createColleagues(pool)
    expect(await colleagues.of(muenchen)).toEqual([
      { ...anna, open: 1, profile: usualProfile },
      { ...eva, open: 0, profile: { ...usualProfile, languages: ['uk'], isAvailable: false } },
    ])
    expect((await colleagues.of(augsburg)).map(({ name }) => name)).toEqual(['Ada', 'Anna'])
  })

  describe('canned texts', () => {
    const hello = (changes: Partial<CannedText> = {}): CannedText => ({
      id: randomUUID(),
      region: muenchen,
      language: de,
      shortcut: 'hallo',
      title: 'Begrüßung',
      text: 'Guten Tag, hier ist {counsellor}.',
      ...changes,
    })

    test('have a shortcut once in a region and language', async () => {
      const texts = createCannedTexts(pool)
      const [first, inUkrainian, elsewhere] = [hello(), hello({ language: uk }), hello({ region: augsburg })]
      for (const text of [first, inUkrainian, elsewhere]) expect(await texts.add(text, anna.id, at(1))).toBe('kept')
      expect(await texts.add(hello(), anna.id, at(1))).toBe('taken')
      expect(await texts.all([muenchen])).toEqual([first, inUkrainian])
      const changed = { ...inUkrainian, text: 'Добрий день' }
      expect(await texts.change(changed, [muenchen], anna.id, at(2))).toBe('kept')
      expect(await texts.change({ ...changed, language: de }, [muenchen], anna.id, at(2))).toBe('taken')
      expect(await texts.all([muenchen])).toEqual([first, changed])
    })

    test('of another region are neither seen, nor changed, nor removed', async () => {
      const texts = createCannedTexts(pool)
      const text = hello({ shortcut: 'anderswo', region: augsburg })
      await texts.add(text, anna.id, at(1))
      expect((await texts.all([muenchen])).map(({ id }) => id)).not.toContain(text.id)
      expect(await texts.change({ ...text, region: muenchen }, [muenchen], anna.id, at(2))).toBe('unknown')
      expect(await texts.remove(text.id, [muenchen])).toBeUndefined()
      expect(await texts.remove(text.id, [augsburg])).toBe(augsburg)
      expect(await texts.remove(text.id, [augsburg])).toBeUndefined()
    })
  })

  describe('what the pages lack', () => {
    const gap = (changes: Partial<ContentGap> = {}): ContentGap => ({
      id: randomUUID(),
      region: muenchen,
      language: uk,
      question: 'Де басейн?',
      draft: 'Das Bad ist am Fluss.',
      state: 'open',
      markedAt: at(5),
      ...changes,
    })

    test('is listed by region and state, latest first, and changed by its editors alone', async () => {
      const gaps = createContentGaps(pool)
      const [first, second, elsewhere] = [gap(), gap({ markedAt: at(6) }), gap({ region: augsburg })]
      for (const one of [first, second, elsewhere]) await gaps.add(one, anna.id)
      expect(await gaps.all([muenchen], undefined)).toEqual([second, first])
      const done = { ...first, state: 'done', draft: 'Fertig' } as const
      expect(await gaps.change(first.id, { state: 'done', draft: 'Fertig' }, [muenchen], at(7))).toEqual(done)
      expect(await gaps.change(first.id, { state: 'open' }, [augsburg], at(8))).toBeUndefined()
      expect(await gaps.all([muenchen], 'open')).toEqual([second])
      expect(await gaps.all([muenchen, augsburg], 'done')).toEqual([done])
    })
  })

  test('of a region’s settings are the usual ones until somebody changes them', async () => {
    const settings = createDeskSettings(pool)
    expect(await settings.of(muenchen)).toEqual(usualSettings)
    const changed = { ...usualSettings, assignment: 'push', closedOn: ['2026-12-24'] } as const
    await settings.keep(muenchen, changed, anna.id, at(1))
    await settings.keep(muenchen, changed, anna.id, at(2))
    expect(await settings.of(muenchen)).toEqual(changed)
    expect(await settings.of(augsburg)).toEqual(usualSettings)
    await pool.query(`update desk_settings set settings = settings - 'lines'`)
    expect(await settings.of(muenchen)).toEqual(changed)
  })

  test('of what was read is each language of the regions that are asked for', async () => {
    expect(await createReadEditions(pool).of([augsburg])).toEqual([
      { region: augsburg, language: de, pages: 0, passages: 0, readAt: expect.any(Date) },
    ])
  })
})
