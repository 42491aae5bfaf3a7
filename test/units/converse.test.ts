import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { aCitation, anAnswer } from '../doubles/responder.ts'
import { aRegion, chatWithLotse, musterstadt } from '../doubles/chat-with-lotse.ts'

const [de, en, uk, ar] = ['de', 'en', 'uk', 'ar'].map(languageTag).map((tag) => phrasesFor(tag)) as [
  ReturnType<typeof phrasesFor>,
  ReturnType<typeof phrasesFor>,
  ReturnType<typeof phrasesFor>,
  ReturnType<typeof phrasesFor>,
]
const region = musterstadt.slug
const known = { region, greetedAt: new Date(0), wentOnAt: new Date(0), language: languageTag('de') }
const muenchen = aRegion('muenchen', 'Stadt München', { postcode: '80331', latitude: 48.137, longitude: 11.575 })
const augsburg = aRegion('augsburg', 'Stadt Augsburg', { postcode: '86150', latitude: 48.37, longitude: 10.9 })
const several = { regions: [muenchen, augsburg] }

describe('first contact', () => {
  it('says who answers, what is stored and how long, with privacy page and imprint, then answers', async () => {
    const { said, buttons, settlement } = await chatWithLotse().write('Wo kann ich Deutsch lernen?')
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('automatisches System')
    expect(said[0]).toContain('90 Tage')
    expect(said[0]).toContain('/delete')
    expect(buttons).toContainEqual(expect.objectContaining({ kind: 'link', url: 'https://lotse.example/privacy' }))
    expect(buttons).toContainEqual(expect.objectContaining({ kind: 'link', label: de.imprint }))
    expect(said[1]).toContain('Dann müssen Sie Ihre Adresse')
    expect(settlement.person).toMatchObject({ greetedAt: expect.any(Date) })
    expect(settlement.person).not.toHaveProperty('wentOnAt')
  })

  it('is in the language of the first message, whatever the messenger says of its user', async () => {
    const chat = chatWithLotse({ person: { languageHint: languageTag('de') } })
    const { said } = await chat.write('Де я можу вивчати німецьку мову?')
    expect(said[0]).toContain(uk.whoReads.split('{')[0])
  })

  it('is in the messenger’s language where nothing was written yet', async () => {
    const { said } = await chatWithLotse({ person: { languageHint: languageTag('ar') } }).write('/start')
    expect(said[0]).toContain(ar.whoReads.split('{')[0])
  })

  it('is said once; whoever writes again has gone on', async () => {
    const chat = chatWithLotse()
    await chat.write('Hallo')
    const { said, settlement } = await chat.write('Wo kann ich Deutsch lernen?')
    expect(said).toHaveLength(1)
    expect(settlement.person).toMatchObject({ wentOnAt: expect.any(Date) })
  })
})

describe('the region', () => {
  it('is asked for where there are several, and the question is kept until it is known', async () => {
    const chat = chatWithLotse(several)
    const first = await chat.write('Wo kann ich Deutsch lernen?')
    expect(first.said[1]).toBe(de.askRegion)
    expect(first.labels).toEqual(expect.arrayContaining(['Stadt Augsburg', 'Stadt München', de.shareLocation]))
    expect(chat.asked).toEqual([])
    const { said } = await chat.tap({ kind: 'choose-region', region: muenchen.slug })
    expect(said[0]).toContain('Stadt München')
    expect(chat.asked).toMatchObject([{ region: 'muenchen', text: 'Wo kann ich Deutsch lernen?' }])
  })

  it.each(['München', 'munchen', '80331', '/start muenchen', '/region München'])('is set by "%s"', async (words) => {
    const chat = chatWithLotse(several)
    await chat.write(words)
    expect(chat.standing().person.region).toBe('muenchen')
  })

  it('is heard within a question, which is answered then', async () => {
    const chat = chatWithLotse(several)
    await chat.write('Wo kann ich in Augsburg Deutsch lernen?')
    expect(chat.standing().person.region).toBe('augsburg')
    expect(chat.asked[0]?.text).toContain('Deutsch lernen')
  })

  it('is offered by distance to whoever shares their location', async () => {
    const { said, labels } = await chatWithLotse(several).send({
      kind: 'location',
      latitude: 48.14,
      longitude: 11.6,
    })
    expect(said.at(-1)).toBe(de.nearestRegions)
    expect(labels.filter((label) => label.startsWith('Stadt'))).toEqual(['Stadt München', 'Stadt Augsburg'])
  })

  it('can be changed at any time, and one that is not served is kindly said to be unknown', async () => {
    const chat = chatWithLotse({ ...several, person: { ...known, region: 'muenchen' as RegionSlug } })
    expect((await chat.write('/region Timbuktu')).said[0]).toContain('Timbuktu')
    await chat.write('/region Augsburg')
    expect(chat.standing().person.region).toBe('augsburg')
    expect((await chat.tap('r:timbuktu')).said).toEqual([de.staleButton])
  })

  it('is no question where only one is served, or the account is one region’s', async () => {
    const fixed = chatWithLotse({ ...several, deps: { regionOfAccount: () => 'augsburg' as RegionSlug } })
    await fixed.write('Wo kann ich Deutsch lernen?')
    expect(fixed.asked).toMatchObject([{ region: 'augsburg' }])
  })
})

describe('a question about another place', () => {
  const elsewhere = { kind: 'small-talk', reason: 'other-place', text: 'Nur Seiten von hier.', citations: [] } as const

  it('names the way to another region where there is one', async () => {
    const chat = chatWithLotse({ ...several, person: { ...known, region: muenchen.slug }, answerTo: () => elsewhere })
    expect((await chat.write('Was gibt es in Berlin?')).said).toEqual([`${elsewhere.text}\n\n${de.otherRegion}`])
  })

  it('names none where the account is one region’s, or only one is served', async () => {
    const fixed = { regionOfAccount: () => muenchen.slug }
    const ofRegion = chatWithLotse({ ...several, person: known, deps: fixed, answerTo: () => elsewhere })
    const alone = chatWithLotse({ person: known, answerTo: () => elsewhere })
    for (const chat of [ofRegion, alone]) {
      expect((await chat.write('Was gibt es in Berlin?')).said).toEqual([elsewhere.text])
    }
  })
})

describe('a question', () => {
  it('is answered with its quotation set apart, the page as a button, and a tap to say whether it helped', async () => {
    const chat = chatWithLotse({ person: known })
    const { settlement, said, labels } = await chat.write('Wo melde ich mich an?')
    const [content] = (settlement.says ?? []).map((say) => say.content)
    expect(content).toMatchObject({
      text: expect.arrayContaining([expect.objectContaining({ style: 'quote', text: aCitation().quote })]),
      repliesTo: 'm1',
      preview: aCitation().url,
    })
    expect(said[0]).not.toContain('https://')
    expect(said[0]).toContain(de.didItHelp)
    expect(labels).toEqual([de.openPage, `👍 ${de.yes}`, `👎 ${de.no}`, de.talkToPerson])
    expect(settlement.turns).toHaveLength(1)
  })

  it('of several short messages is one', async () => {
    const chat = chatWithLotse({ person: known })
    await chat.write('Hallo', 'ich suche', 'einen Deutschkurs')
    expect(chat.asked.map(({ text }) => text)).toEqual(['Hallo\nich suche\neinen Deutschkurs'])
  })

  it('after another one is asked together with it', async () => {
    const chat = chatWithLotse({ person: known })
    await chat.write('Wo kann ich Deutsch lernen?')
    await chat.write('und für Kinder?')
    expect(chat.asked[1]).toMatchObject({ text: 'und für Kinder?', previousQuestion: 'Wo kann ich Deutsch lernen?' })
  })

  it('comes with the last four turns in short, and with whose it is', async () => {
    const chat = chatWithLotse({ person: known })
    const asked = ['Wo ist die Kita?', 'Was kostet sie?', 'Wo ist die Schule?', 'Was kostet sie?', 'Wo ist der Hort?']
    for (const question of asked) await chat.write(question)
    expect(chat.asked[0]).toMatchObject({ history: [], askedBy: chat.standing().person.id })
    expect(chat.asked[1]?.history).toEqual([{ asked: asked[0], answered: anAnswer().text }])
    expect(chat.asked[4]?.history?.map((exchange) => exchange.asked)).toEqual(asked.slice(0, 4))
  })

  it('comes without turns of more than half an hour ago', async () => {
    let now = new Date('2026-11-26T12:00:00Z')
    const chat = chatWithLotse({ person: known, deps: { now: () => now } })
    await chat.write('Wo ist die Kita?')
    now = new Date('2026-11-26T12:20:00Z')
    await chat.write('Wo ist die Schule?')
    now = new Date('2026-11-26T12:40:00Z')
    await chat.write('Wo ist der Hort?')
    expect(chat.asked[2]?.history?.map((exchange) => exchange.asked)).toEqual(['Wo ist die Schule?'])
  })

  it('is asked in the newcomer’s own choice of language, and with what is known of it', async () => {
    const chat = chatWithLotse({ person: { ...known, languageHint: languageTag('uk') } })
    await chat.write('/language ar')
    await chat.write('Kita')
    expect(chat.asked[0]).toMatchObject({ language: 'ar', languageHint: 'uk', previousLanguage: 'de' })
  })

  it('that several pages may be about is answered by one of them, by button', async () => {
    const candidates = ['Kita', 'Schule', 'Hort', 'Ferien'].map((title, i) => ({
      pageId: i + 1,
      url: `https://pages.example/${i}`,
      title,
      score: 1,
    }))
    const chat = chatWithLotse({
      person: known,
      answerTo: ({ page }) =>
        page === undefined ? { kind: 'clarify', reason: 'unsure', candidates, citations: [] } : {},
    })
    const { said, labels, settlement } = await chat.write('Kinder')
    expect(said).toEqual([de.whichDoYouMean])
    expect(labels).toEqual(['Kita', 'Schule', 'Hort', de.noneOfThese, de.talkToPerson])
    const turn = settlement.turns?.[0]?.id ?? ''
    await chat.tap({ kind: 'clarify', turn, choice: 1 })
    expect(chat.asked[1]).toMatchObject({ text: 'Kinder', page: 2 })
    expect(chat.asked[1]?.history).toBeUndefined()
    expect((await chat.tap({ kind: 'clarify', turn, choice: 3 })).said).toEqual([de.staleButton])
  })

  it('that is too long is kindly refused, unless it is about a danger', async () => {
    const chat = chatWithLotse({ person: known })
    expect((await chat.write('Ich möchte gern wissen. '.repeat(60))).said[0]).toContain('1000')
    await chat.write('Mein Mann schlägt mich. '.repeat(60))
    expect(chat.asked).toHaveLength(1)
  })
})

describe('whether it helped', () => {
  it('is noted with a tap, and why not with a second one', async () => {
    const chat = chatWithLotse({ person: known })
    const turn = (await chat.write('Wo melde ich mich an?')).settlement.turns?.[0]?.id ?? ''
    expect((await chat.tap({ kind: 'rate', turn, helped: true })).settlement.ratings).toEqual([
      { turn, helped: true, reason: null },
    ])
    const no = await chat.tap({ kind: 'rate', turn, helped: false })
    expect(no.labels).toEqual([
      de.reasonOtherTopic,
      de.reasonOutdated,
      de.reasonHardToUnderstand,
      de.reasonNotEnough,
      de.noPersonNeeded,
    ])
    const why = await chat.tap({ kind: 'rate-reason', turn, reason: 'outdated' })
    expect(why.settlement.ratings).toEqual([{ turn, helped: false, reason: 'outdated' }])
    expect(why.said).toEqual([de.thanksForRating])
  })

  it('of somebody else’s answer cannot be said', async () => {
    const turn = '11111111-1111-4111-8111-111111111111'
    const { settlement, said } = await chatWithLotse({ person: known }).tap({ kind: 'rate', turn, helped: true })
    expect(settlement.ratings).toEqual([])
    expect(said).toEqual([de.staleButton])
  })
})

describe('a button', () => {
  it('is always acknowledged, also one that is too old or forged', async () => {
    const chat = chatWithLotse({ person: known })
    for (const data of ['v0:whatever', '', '+:1 or 1=1', 'x'.repeat(64)]) {
      const { settlement, said } = await chat.tap(data)
      expect(settlement.says?.[0]?.content).toEqual({ kind: 'acknowledge', callback: 'tapped' })
      expect(said).toEqual([de.staleButton])
    }
  })
})

describe('a person', () => {
  it('is asked for in words, by command and by button, once', async () => {
    const chat = chatWithLotse({ person: known, answerTo: () => ({ kind: 'abstained', reason: 'wants-a-person' }) })
    const first = await chat.write('Ich möchte mit einem Menschen sprechen')
    expect(first.settlement.escalation).toMatchObject({ cause: 'asked-for', isUrgent: false })
    expect(first.said[0]).toContain('Stadt Musterstadt')
    expect((await chat.write('/human')).said).toEqual([de.alreadyHandedOver])
    expect((await chat.tap({ kind: 'want-person' })).said).toEqual([de.alreadyHandedOver])
    const back = await chat.tap({ kind: 'want-machine' })
    expect(back.settlement).toMatchObject({ escalation: 'withdrawn', conversation: 'with-bot' })
  })

  it('is told at once and urgently of a danger, and the newcomer hears that', async () => {
    const chat = chatWithLotse({
      person: known,
      answerTo: () => ({ kind: 'emergency', text: '112', citations: [], reason: 'violence' }),
    })
    const { settlement, said } = await chat.write('mein Mann schlägt mich')
    expect(settlement.escalation).toMatchObject({ cause: 'emergency', isUrgent: true })
    expect(said).toEqual(['112', expect.stringContaining('Stadt Musterstadt')])
  })

  it('who holds the conversation makes Lotse silent, but for emergency numbers and for commands', async () => {
    const chat = chatWithLotse({
      person: known,
      state: 'with-counsellor',
      answerTo: () => ({ kind: 'emergency', text: '112', citations: [], reason: 'fire' }),
    })
    expect((await chat.write('Danke, und wo ist das?')).said).toEqual([])
    expect((await chat.send({ kind: 'voice' }, { kind: 'file' })).said).toEqual([])
    expect(chat.asked).toEqual([])
    expect((await chat.write('es brennt')).said[0]).toBe('112')
    expect((await chat.write('/privacy')).said).toHaveLength(1)
  })

  it('that nobody can be connected with is not promised', async () => {
    const chat = chatWithLotse({ person: known, hasCounsellors: false })
    const { settlement, labels } = await chat.write('/human')
    expect(settlement.escalation).toBeUndefined()
    expect(chat.asked).toMatchObject([{ text: de.talkToPerson }])
    expect(labels).not.toContain(de.talkToPerson)
  })

  it('waits no longer for somebody whose conversation was closed: it opens again', async () => {
    const chat = chatWithLotse({ person: known, state: 'closed' })
    expect((await chat.write('Wo melde ich mich an?')).settlement.conversation).toBe('with-bot')
  })

  it('is waited for where a closed conversation is opened by the wish for them', async () => {
    const chat = chatWithLotse({ person: known, state: 'closed' })
    await chat.write('/human')
    expect(chat.standing().conversation?.state).toBe('waiting')
    expect((await chat.write('/human')).said).toEqual([de.alreadyHandedOver])
  })
})

describe('settings', () => {
  it('choose a language by tag, by its name or by button, and leave it to Lotse again', async () => {
    const chat = chatWithLotse({ person: known })
    expect((await chat.write('/language Englisch')).said[0]).toContain(en.languageSet.split('{')[0])
    expect(chat.standing().person.chosenLanguage).toBe('en')
    const { labels } = await chat.write('/language')
    expect(labels).toEqual(expect.arrayContaining(['uk', en.languageAutomatic, en.moreLanguages]))
    await chat.tap({ kind: 'choose-language', language: null })
    expect(chat.standing().person.chosenLanguage).toBeNull()
  })

  it('switch plain language on and off', async () => {
    const chat = chatWithLotse({ person: known })
    await chat.write('/plain')
    await chat.write('Kita?')
    expect(chat.asked[0]).toMatchObject({ wantsPlainLanguage: true })
    await chat.write('/plain')
    expect(chat.standing().person.wantsPlainLanguage).toBe(false)
  })

  it('are listed by /help and by commands that are none', async () => {
    const chat = chatWithLotse({ person: known })
    const { said } = await chat.write('/help')
    for (const command of [
      '/menu',
      '/region',
      '/language',
      '/plain',
      '/human',
      '/privacy',
      '/export',
      '/delete',
      '/stop',
    ]) {
      expect(said[0]).toContain(command)
    }
    for (const none of ['/hilfe', '/constructor', '/toString']) expect((await chat.write(none)).said).toEqual(said)
  })
})

describe('one’s own data', () => {
  it('are explained, and come as a file', async () => {
    const chat = chatWithLotse({ person: known })
    expect((await chat.write('/privacy')).said[0]).toContain('90 Tage')
    const { settlement } = await chat.write('/export')
    expect(settlement.says?.[0]?.content).toMatchObject({ kind: 'file', name: 'lotse.json' })
  })

  it('are deleted after a second tap, and not after another one', async () => {
    const chat = chatWithLotse({ person: known })
    const { labels, settlement } = await chat.write('/delete')
    expect(labels).toEqual([de.deleteNow, de.cancel])
    expect(settlement.isForgotten).toBeUndefined()
    expect((await chat.tap({ kind: 'delete', isConfirmed: false })).settlement.isForgotten).toBeUndefined()
    expect((await chat.tap({ kind: 'delete', isConfirmed: true })).settlement.isForgotten).toBe(true)
  })

  it('rest where somebody stops: the conversation is closed until they write again', async () => {
    const chat = chatWithLotse({ person: known, state: 'waiting' })
    const { settlement } = await chat.write('/stop')
    expect(settlement).toMatchObject({ conversation: 'closed', escalation: 'withdrawn' })
  })
})

describe('what Lotse cannot read', () => {
  it.each([
    ['voice', de.noVoice],
    ['file', de.noFiles],
    ['other', de.textOnly],
  ] as const)('%s gets a fixed answer', async (kind, phrase) => {
    expect((await chatWithLotse({ person: known }).send({ kind })).said).toEqual([phrase])
  })
})

describe('somebody who floods the chat', () => {
  it('is told once, and then not answered; a danger is heard all the same', async () => {
    const chat = chatWithLotse({ person: known, recentMessages: 19 })
    const many = Array.from({ length: 30 }, () => ({ kind: 'other' }) as const)
    const { said } = await chat.send(...many)
    expect(said.filter((words) => words === de.tooManyQuestions)).toHaveLength(1)
    expect(said).toHaveLength(2)
    const flooding = chatWithLotse({ person: known, recentMessages: 400 })
    expect((await flooding.write('Hallo')).said).toEqual([])
    await flooding.write('mein Mann schlägt mich')
    expect(flooding.asked).toHaveLength(1)
  })
})

describe('in a group', () => {
  it('personal things are left for a private chat', async () => {
    const chat = chatWithLotse({
      person: { ...known, isGroup: true },
      answerTo: () => ({ kind: 'emergency', text: '112', citations: [], reason: 'fire' }),
    })
    for (const command of ['/human', '/export', '/delete']) {
      expect((await chat.write(command)).said).toEqual([expect.stringContaining('https://t.me/lotse_bot')])
    }
    const { said, settlement } = await chat.write('es brennt')
    expect(said).toEqual(['112', expect.stringContaining('https://t.me/lotse_bot')])
    expect(settlement.escalation).toBeUndefined()
  })

  it('nobody is told that a person was asked for, as none is: neither by word nor by button', async () => {
    const wish = { kind: 'abstained', reason: 'wants-a-person', candidates: [], citations: [] } as const
    const group = { ...known, isGroup: true }
    const written = await chatWithLotse({ person: group, answerTo: () => wish }).write('Ich will mit jemandem sprechen')
    const held = { ...group, region: null, heldQuestion: 'Ich will mit jemandem sprechen' }
    const chosen = await chatWithLotse({ person: held, ...several, answerTo: () => wish }).tap({
      kind: 'choose-region',
      region: augsburg.slug,
    })
    const tapped = await chatWithLotse({ person: group }).tap({ kind: 'want-person' })
    for (const { said, settlement } of [written, chosen, tapped]) {
      expect(settlement.escalation).toBeUndefined()
      expect(said.filter((words) => words.includes('https://t.me/lotse_bot'))).toHaveLength(1)
      expect(said.join('\n')).not.toContain('Beratungskräfte')
    }
  })

  it('no person is offered after an answer that did not help', async () => {
    const chat = chatWithLotse({ person: { ...known, isGroup: true } })
    const turn = (await chat.write('Wo bekomme ich Kindergeld?')).settlement.turns?.[0]?.id ?? ''
    expect((await chat.tap({ kind: 'rate', turn, helped: false })).labels).not.toContain(de.talkToPerson)
  })
})

describe('a chat', () => {
  it('that was left is left, and one that moved is followed', async () => {
    expect((await chatWithLotse({ person: known }).send({ kind: 'left' })).settlement).toMatchObject({ hasLeft: true })
    const { settlement } = await chatWithLotse({ person: known }).send({ kind: 'moved', toChat: '-100' })
    expect(settlement).toMatchObject({ movedTo: '-100' })
  })
})
