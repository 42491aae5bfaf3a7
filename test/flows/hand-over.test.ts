import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createEscalations } from '../../db/escalations.ts'
import { createDeskSettings } from '../../db/desk-settings.ts'
import { readConfig } from '../../src/config.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { closingQuestion } from '../../src/escalation/closing-question.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { openChatPage, type ChatPage } from '../doubles/chat-page.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { defaultToken, startTelegram, type TelegramDouble } from '../doubles/telegram.ts'
import { describeEachInstallation } from '../services/each-installation.ts'

const soon = { timeout: 10_000, interval: 20 }
const de = phrasesFor(languageTag('de'))
const musterstadt = 'musterstadt' as RegionSlug
const region = 'Stadt Musterstadt'
const lines = [{ label: 'Elterntelefon', reach: '0800 111 0550' }]

/** The first may only be put badly; two of them are a need. */
const unanswerable = ['Wo kann ich Trompete lernen?', 'Wo verkauft man gebrauchte Trompeten?'] as const

describeEachInstallation('a newcomer whose questions have no answer', (installation) => {
  let telegram: TelegramDouble
  let lotse: RunningLotse
  let counsellor: DeskUserId
  const pages: ChatPage[] = []

  /** Time goes on, and jumps where a test says so. */
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const itIs = (instant: string) => {
    ahead = new Date(instant).getTime() - Date.now()
  }
  const pass = (minutes: number) => {
    ahead += minutes * 60_000
  }

  beforeAll(async () => {
    telegram = await startTelegram()
    const environment = {
      ...(await installation.create()),
      PORT: '0',
      PUBLIC_URL: 'https://lotse.example',
      SYNC_CRON: 'off',
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_BOT_TOKEN: defaultToken,
    }
    itIs('2026-12-02T09:00:00Z')
    const options = { now, burst: { quietMs: 50, longestMs: 150 }, tendEveryMs: 50 }
    lotse = await start(readConfig(environment), 'all', createLog('silent'), options)
    await lotse.firstPages
    counsellor = await addCounsellor(lotse.app.pool, { region: musterstadt })
    await createDeskSettings(lotse.app.pool).keep(musterstadt, { ...usualSettings, lines }, counsellor, now())
  })

  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
  })

  afterAll(async () => {
    await lotse?.stop()
    await telegram?.close()
  })

  const rows = async (sql: string, values: readonly unknown[] = []) => (await lotse.app.pool.query(sql, values)).rows
  const notified = async () =>
    (await rows('select kind from desk_notification where desk_user = $1 order by id', [counsellor])).map(
      (row) => (row as { readonly kind: string }).kind,
    )

  async function onlyOpenConversation(): Promise<ConversationId> {
    const open = await rows(`select id from conversation where state in ('waiting', 'with-counsellor')`)
    expect(open).toHaveLength(1)
    return (open[0] as { readonly id: ConversationId }).id
  }

  it('is handed over by itself, waits no longer than said, is never left in silence, and asked at the end', async () => {
    itIs('2026-12-02T09:00:00Z')
    const person = telegram.bot.person({ languageCode: 'de' })
    const texts = () => person.heard.map(({ text = '' }) => text)
    const hears = (words: string) => expect.poll(() => texts().at(-1), soon).toContain(words)
    const escalations = createEscalations(lotse.app.pool)
    const take = { counsellor, regions: [musterstadt] }

    person.write('/help')
    await expect.poll(texts, soon).toHaveLength(2)
    person.write(unanswerable[0])
    await expect.poll(texts, soon).toHaveLength(3)
    person.write(unanswerable[1])
    await hears(fill(de.handedOverNoAnswer, { region }))
    expect(texts().at(-1)).toContain('Mittwoch, 2. Dezember um 12:00')
    const conversation = await onlyOpenConversation()
    await expect.poll(notified, soon).toEqual(['suggested'])

    pass(97)
    await expect.poll(notified, soon).toContain('due-soon')
    pass(24)
    await hears(de.stillWaiting)
    await expect.poll(notified, soon).toContain('overdue')

    expect(await escalations.claim(conversation, { ...take, says: [], now: now() })).toMatchObject({ kind: 'claimed' })
    person.write('Hallo, ist da jemand?')
    await expect.poll(notified, soon).toContain('wrote-again')
    pass(61)
    await hears(de.handedBackUnanswered)
    expect(await rows('select ended_how from escalation')).toEqual([{ ended_how: 'timed-out' }])

    person.write('/human')
    await hears(fill(de.handedOverAgain, { region }))
    expect(await escalations.claim(conversation, { ...take, says: [], now: now() })).toMatchObject({ kind: 'claimed' })
    const step = { kind: 'resolved', topic: 'everyday' } as const
    const says = [closingQuestion(conversation, de)]
    expect(await escalations.take(conversation, { ...take, step, says, now: now() })).toMatchObject({ kind: 'taken' })
    pass(1)
    await hears(de.didPersonHelp)
    person.tap(`👎 ${de.no}`)
    await hears(de.askAgainForPerson)
    expect(await rows('select helped from escalation where ended_how = $1', ['resolved'])).toEqual([{ helped: false }])
    expect(await rows(`select count from daily_count where what = 'person-not-helped'`)).toEqual([{ count: 1 }])

    person.tap(de.talkToPerson)
    await hears(fill(de.handedOverAgain, { region }))
    const again = 'select suggested_to from escalation where ended_at is null'
    await expect.poll(() => rows(again), soon).toEqual([{ suggested_to: counsellor }])
    person.write('bot')
    await hears(de.machineAnswersAgain)
  })

  it('hears outside office hours when somebody is there again, and whom to call; and one word leads back', async () => {
    itIs('2026-12-05T19:00:00Z')
    const page = openChatPage({ address: () => lotse.address })
    pages.push(page)
    const hears = (words: string) => expect.poll(() => page.texts().at(-1), soon).toContain(words)

    await page.write('/help')
    await expect.poll(() => page.heard, soon).toHaveLength(2)
    await page.write(unanswerable[0])
    await expect.poll(() => page.heard, soon).toHaveLength(3)
    await page.write(unanswerable[1])
    await hears(fill(de.handedOverNoAnswer, { region }))
    expect(page.texts().at(-1)).toContain(fill(de.nobodyThereUntil, { when: 'Montag, 7. Dezember um 09:00' }))
    expect(page.texts().at(-1)).toContain('Elterntelefon: 0800 111 0550')
    const due = 'select first_response_due_at from escalation where ended_at is null'
    expect(await rows(due)).toEqual([{ first_response_due_at: new Date('2026-12-07T10:00:00Z') }])

    await page.write('Bot')
    await hears(de.machineAnswersAgain)
    expect(await rows('select from escalation where ended_at is null')).toEqual([])
  })
})
