import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import type { Answer, Progress, Question } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase, type TestDatabase } from '../services/each-database.ts'

const ukrainian = phrasesFor(languageTag('uk'))

const german = [
  {
    slug: 'anmeldung',
    title: 'Wohnung anmelden',
    html:
      '<p>Sie müssen Ihre Wohnung innerhalb von zwei Wochen nach dem Einzug anmelden.</p>' +
      '<p>Das Bürgerbüro erreichen Sie unter der Telefonnummer 0821 324-2888.</p><p>Die Anmeldung kostet nichts.</p>',
  },
  { slug: 'kita', title: 'Kita', html: '<p>Einen Platz in der Kita beantragen Sie über das Elternportal.</p>' },
  { slug: 'muell', title: 'Müll', html: '<p>Glas gehört in den Container.</p>' },
  { slug: 'hunde', title: 'Hundesteuer', html: '<p>Die Hundesteuer kostet 60 Euro im Jahr.</p>' },
]

const inUkrainian = [
  {
    slug: 'anmeldung',
    title: 'Реєстрація житла',
    html:
      '<p>Ви повинні зареєструвати житло протягом двох тижнів після переїзду.</p>' +
      '<p>Телефон бюро реєстрації житла: 0821 324-2888.</p><p>Реєстрація житла безкоштовна.</p>',
  },
  {
    slug: 'kita',
    title: 'Дитячий садок',
    html:
      '<p>Місце в дитячому садку можна отримати через батьківський портал.</p>' +
      '<p>Місце в садку для дітей до трьох років коштує 120 євро.</p>',
  },
  { slug: 'muell', title: 'Сміття', html: '<p>Скло викидають у контейнер.</p>' },
]

const alsoIn = (pages: typeof german, others: typeof german, language: string) =>
  pages.map((page) => ({ ...page, alsoIn: others.some(({ slug }) => slug === page.slug) ? [language] : [] }))

const deadlineQuestion = 'Протягом якого часу я повинен зареєструвати житло після переїзду?'
const deadline = 'Ви повинні зареєструвати житло протягом двох тижнів після переїзду.'

/** A region in two languages, a model service, and a Lotse between them. */
function setUp(database: TestDatabase) {
  const here: { app: App; service: ModelService; cms: ScriptedCms; config: Config } = {} as never

  beforeAll(async () => {
    here.cms = await startScriptedCms({})
    publish(here.cms, 'ahausen', alsoIn(german, inUkrainian, 'uk'))
    publish(here.cms, 'ahausen', alsoIn(inUkrainian, german, 'de'), 'uk')
    here.service = await startModelService()
    here.config = configFor(here.cms, ['ahausen'], await database.create(), {
      OPENAI_BASE_URL: here.service.baseUrl,
      OPENAI_API_KEY: here.service.key,
      CHAT_MODEL: 'double',
    })
    here.app = await openApp(here.config)
    await here.app.sync()
  })

  afterEach(() => here.service.forget())

  afterAll(async () => {
    await here.app.close()
    await here.service.close()
    await here.cms.close()
  })

  /** The same database with other settings of the model. */
  async function withModels<T>(changes: Partial<NonNullable<Config['models']>>, use: () => Promise<T>): Promise<T> {
    const { models } = here.config
    if (models === null) throw new Error('The flow wants a model.')
    await here.app.close()
    here.app = await openApp({ ...here.config, models: { ...models, ...changes } })
    try {
      return await use()
    } finally {
      await here.app.close()
      here.app = await openApp(here.config)
    }
  }

  const ask = (
    text: string,
    more: Partial<Question> = {},
    onProgress: (progress: Progress) => void = () => undefined,
  ) => here.app.responder.respond({ id: '1', region: 'ahausen' as RegionSlug, text, ...more }, { onProgress })
  const tasks = () => here.service.calls.map(({ task }) => task)
  const drafts = (...sentences: readonly object[]) =>
    here.service.says('draft', { canAnswer: true, sentences, isList: false })
  return { here, ask, tasks, drafts, withModels }
}

/** Answered in the page's own words, because the model did not. */
function expectQuotedInstead(answer: Answer) {
  expect(answer).toMatchObject({ kind: 'answered', language: 'uk', promptVersion: null })
  expect(answer.text).toContain(ukrainian.quotedInstead)
  expect(answer.text).toContain(answer.citations[0]?.quote)
  expect(answer.citations[0]).toMatchObject({ title: 'Реєстрація житла', language: 'uk' })
}

describeEachDatabase('an answer that a model writes', (database) => {
  const { here, ask, tasks, drafts, withModels } = setUp(database)

  it('is in the newcomer’s language, says that a machine wrote it, and cites the pages word for word', async () => {
    const answer = await ask(deadlineQuestion)
    expect(answer).toMatchObject({ kind: 'answered', language: 'uk', promptVersion: 'understand@1 draft@1 verify@1' })
    const [citation] = answer.citations
    expect(citation).toMatchObject({ title: 'Реєстрація житла', language: 'uk' })
    expect(citation?.quote).toContain(deadline)
    for (const part of [deadline, ukrainian.writtenByMachine, citation?.title, citation?.url])
      expect(answer.text).toContain(part)
    expect(answer.candidates.length).toBeGreaterThan(1)
    expect(tasks()).toEqual(['understand', 'draft', 'verify'])
  })

  it('goes on with what was asked before', async () => {
    const history = [{ asked: 'Як отримати місце в дитячому садку?', answered: 'Через батьківський портал.' }]
    const answer = await ask('А для дітей до трьох років скільки коштує?', { history })
    expect(answer.text).toContain('120 євро')
    expect(here.service.callsOf('understand')[0]?.input).toMatchObject({ turns: history })
  })

  it('answers several questions from several pages', async () => {
    const questions = ['Коли зареєструвати житло після переїзду?', 'Як отримати місце в дитячому садку?']
    here.service.says('understand', {
      ...understood('question', 'uk'),
      questions: questions.map((question) => ({ inLanguage: question, inDefaultLanguage: question })),
    })
    const answer = await ask(`${questions[0]} І ще про садок?`)
    expect(answer.citations.map(({ title }) => title).toSorted()).toEqual(['Дитячий садок', 'Реєстрація житла'])
  })

  it('finds a page that nobody has translated by what the model says the question is in its language', async () => {
    const question = {
      inLanguage: 'Скільки коштує податок на собаку?',
      inDefaultLanguage: 'Was kostet die Hundesteuer?',
    }
    here.service.says('understand', { ...understood('question', 'uk'), questions: [question] })
    const { candidates } = await ask(question.inLanguage)
    expect(candidates.map(({ title }) => title)).toContain('Hundesteuer')
    const passage: unknown = expect.objectContaining({ title: 'Hundesteuer', language: 'de' })
    expect(here.service.callsOf('draft')[0]?.input).toMatchObject({
      passages: expect.arrayContaining([passage]) as unknown,
    })
  })

  it('comes with its stages, and with its sentences once they are checked', async () => {
    const progress: Progress[] = []
    await ask(deadlineQuestion, {}, (one) => void progress.push(one))
    const stages = progress.flatMap((one) => (one.kind === 'stage' ? [one.stage] : []))
    expect(stages).toEqual(['understanding', 'searching', 'writing', 'checking'])
    expect(progress.at(-1)?.kind).toBe('sentence')
    expect(progress).toContainEqual({ kind: 'sentence', text: deadline })
  })

  describe('is none', () => {
    it('for small talk that the words show, and a single call for other small talk', async () => {
      expect(await ask('Дякую!')).toMatchObject({ kind: 'small-talk', reason: 'thanks' })
      expect(tasks()).toEqual([])
      here.service.says('understand', { ...understood('small-talk', 'uk'), topic: 'well-being' })
      const answer = await ask('Ну що, як ся маєш там у себе в комп’ютері?')
      expect(answer).toMatchObject({ kind: 'small-talk', reason: 'well-being', text: ukrainian.wellBeing })
      expect(tasks()).toEqual(['understand'])
    })

    it('for the wish for a person', async () => {
      here.service.says('understand', understood('human', 'uk'))
      expect(await ask('Є там хтось живий?')).toMatchObject({ kind: 'abstained', reason: 'wants-a-person' })
      expect(tasks()).toEqual(['understand'])
    })

    it('for a danger that only the model sees', async () => {
      here.service.says('understand', { ...understood('emergency', 'uk'), danger: 'violence' })
      const answer = await ask('Він знову чекає на мене під дверима')
      expect(answer).toMatchObject({ kind: 'emergency', reason: 'violence', promptVersion: 'understand@1' })
      expect(answer.text).toContain('110')
    })

    it('for a danger that the words show: no model can talk it away', async () => {
      here.service.says('understand', understood('small-talk', 'uk'))
      expect(await ask('Мій чоловік б’є мене')).toMatchObject({ kind: 'emergency', reason: 'violence' })
      expect(tasks()).toEqual([])
    })
  })

  describe('loses a sentence', () => {
    const good = { text: deadline, passages: [1] }
    const free = { text: 'Реєстрація житла безкоштовна.', passages: [1] }

    it.each([
      ['with a changed phone number', { text: 'Телефон бюро реєстрації житла: 0821 324-2889.', passages: [1] }],
      ['with a foreign link', { text: 'Зареєструвати житло можна на https://evil.example/uk.', passages: [1] }],
      ['with another deadline', { text: 'Ви повинні зареєструвати житло протягом трьох тижнів.', passages: [1] }],
    ])('%s', async (_what, sentence) => {
      drafts(good, sentence, free)
      const answer = await ask(deadlineQuestion)
      expect(answer.text).toContain(`${good.text} ${free.text}\n`)
      expect(answer.text).not.toContain(sentence.text)
    })

    it('that the model itself does not find in the pages', async () => {
      drafts(good, { text: 'Реєстрація житла можлива онлайн.', passages: [1] })
      here.service.says('verify', {
        verdicts: [
          { number: 1, isSupported: true },
          { number: 2, isSupported: false },
        ],
      })
      const answer = await ask(deadlineQuestion)
      expect(answer).toMatchObject({ kind: 'answered', promptVersion: 'understand@1 draft@1 verify@1' })
      expect(answer.text).not.toContain('онлайн')
    })
  })

  describe('is the page’s own words instead', () => {
    it('where the model writes in another language, twice', async () => {
      here.service.always('draft', { kind: 'wrong-language' })
      expectQuotedInstead(await ask(deadlineQuestion))
      expect(tasks()).toEqual(['understand', 'draft', 'draft'])
    })

    it('where it supports nothing of what it wrote', async () => {
      here.service.says('verify', { verdicts: [] })
      expectQuotedInstead(await ask(deadlineQuestion))
      expect(tasks()).toEqual(['understand', 'draft', 'verify'])
    })

    it('where it does not answer within the turn’s time', async () => {
      here.service.always('draft', { kind: 'silent' })
      const answer = await withModels({ turnMs: 250 }, () => ask(deadlineQuestion))
      expectQuotedInstead(answer)
      expect(answer.latencyMs).toBeGreaterThanOrEqual(250)
      expect(answer.latencyMs).toBeLessThan(5_000)
    })

    it('where its service is broken', async () => {
      here.service.always('*', { kind: 'status', status: 500 })
      expectQuotedInstead(await withModels({}, () => ask(deadlineQuestion)))
      expect(new Set(tasks())).toEqual(new Set(['understand']))
    })

    it('where the daily budget is used up, without another call', async () => {
      const prices = { input: 1_000, output: 1_000 }
      const answers = await withModels({ prices, budget: { region: 1, person: null } }, async () => [
        await ask(deadlineQuestion),
        await ask(deadlineQuestion),
      ])
      for (const answer of answers) expectQuotedInstead(answer)
      expect(tasks()).toEqual(['understand'])
    })
  })

  it('is not made up where the model finds none in the pages', async () => {
    here.service.says('draft', { canAnswer: false, sentences: [{ text: deadline, passages: [1] }], isList: false })
    const answer = await ask(deadlineQuestion)
    expect(answer.promptVersion).toBeNull()
    expect(answer.text).not.toContain(ukrainian.writtenByMachine)
    expect(tasks()).toEqual(['understand', 'draft'])
  })

  it('lets nothing personal leave the machine', async () => {
    const history = [{ asked: 'Мене звати Оксана Шевченко, де зареєструвати житло?', answered: 'У бюро.' }]
    const text =
      'Мій номер +49 176 12345678, пошта oksana@example.org, IBAN DE89 3704 0044 0532 0130 00. ' +
      'Коли я повинна зареєструвати житло після переїзду?'
    const answer = await ask(text, { history })
    expect(answer.kind).toBe('answered')
    const sent = JSON.stringify(here.service.calls)
    for (const personal of ['Оксана', 'Шевченко', '12345678', 'oksana', 'DE89', '0532 0130'])
      expect(sent).not.toContain(personal)
  })
})

const understood = (kind: string, language: string) => ({
  kind,
  danger: null,
  topic: null,
  language,
  isFollowUp: false,
  questions: [],
})
