import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startChild } from '../services/child.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

let service: ModelService

beforeAll(async () => {
  service = await startModelService()
})
beforeEach(() => service.forget())
afterAll(() => service.close())

const call = (path: string, body?: object, key = service.key) =>
  fetch(`${service.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })

interface Answered {
  readonly choices: readonly { readonly message: { readonly content: string; readonly tool_calls?: unknown } }[]
}

/** What the double thinks of a task. */
async function think(name: string, input: object): Promise<unknown> {
  const response = await call('/chat/completions', {
    model: 'double',
    messages: [{ role: 'user', content: JSON.stringify(input) }],
    response_format: { type: 'json_schema', json_schema: { name } },
  })
  const { choices } = (await response.json()) as Answered
  return JSON.parse(choices[0]?.message.content ?? '')
}

describe('the model service’s double', () => {
  test('asks for its key', async () => {
    expect((await call('/models')).status).toBe(200)
    expect((await call('/models', undefined, 'sk-other')).status).toBe(401)
    expect((await call('/hello')).status).toBe(404)
  })

  test('understands a question, one that goes on from the last, thanks, and the wish for a human', async () => {
    const understand = (message: string) =>
      think('understand', { language: 'en', turns: [{ asked: 'Where is the office?', answered: '…' }], message })
    const question = (text: string) => [{ inLanguage: text, inDefaultLanguage: text }]
    expect(await understand('How do I register?')).toMatchObject({
      kind: 'question',
      isFollowUp: false,
      questions: question('How do I register?'),
    })
    expect(await understand('and when?')).toMatchObject({
      isFollowUp: true,
      questions: question('Where is the office? and when?'),
    })
    expect(await understand('Danke!')).toMatchObject({ kind: 'small-talk', topic: 'thanks' })
    expect(await understand('I want to talk to a human')).toMatchObject({ kind: 'human' })
  })

  test('drafts from sentences that share words with the questions, and says nothing where there are none', async () => {
    const passages = [
      { number: 1, text: 'The office is closed. You can learn German in courses.' },
      { number: 2, text: 'German courses are free.' },
    ]
    expect(await think('draft', { questions: ['Where are German courses?'], passages })).toEqual({
      canAnswer: true,
      sentences: [
        { text: 'You can learn German in courses.', passages: [1] },
        { text: 'German courses are free.', passages: [2] },
      ],
      isList: false,
    })
    const problems = [{ sentence: 'German courses are free.', problem: 'unsupported' }]
    expect(await think('draft', { questions: ['Where are German courses?'], passages, problems })).toMatchObject({
      sentences: [{ passages: [1] }],
    })
    expect(await think('draft', { questions: ['Who repairs bicycles?'], passages })).toMatchObject({ canAnswer: false })
  })

  test('believes what stands in the passages', async () => {
    const passages = ['German courses are free for everybody.']
    const claims = [
      { number: 1, sentence: 'Courses are free.', passages },
      { number: 2, sentence: 'Every bicycle costs twenty euros.', passages },
    ]
    expect(await think('verify', { claims })).toEqual({
      verdicts: [
        { number: 1, isSupported: true },
        { number: 2, isSupported: false },
      ],
    })
  })

  test('translates with a mark that it takes off again, and ranks by shared words', async () => {
    const translate = (to: string, texts: readonly string[]) => think('translate', { from: 'x', to, texts })
    expect(await translate('uk', ['Wo ist ⟦1⟧?'])).toEqual({ texts: ['«uk: Wo ist ⟦1⟧?»'] })
    expect(await translate('de', ['«uk: Wo ist ⟦1⟧?»'])).toEqual({ texts: ['Wo ist ⟦1⟧?'] })
    const passages = ['The waste', 'German courses'].map((text, index) => ({ number: index + 1, title: '', text }))
    expect(await think('rerank', { question: 'Where are German courses?', passages })).toEqual({ best: [2, 1] })
  })

  test('answers by a tool where it is given one', async () => {
    const response = await call('/chat/completions', {
      model: 'double',
      messages: [{ role: 'user', content: '{"to":"uk","texts":["Wo?"]}' }],
      tools: [{ type: 'function', function: { name: 'translate', parameters: {} } }],
    })
    const { choices } = (await response.json()) as Answered
    expect(choices[0]?.message.tool_calls).toMatchObject([
      { type: 'function', function: { name: 'translate', arguments: '{"texts":["«uk: Wo?»"]}' } },
    ])
  })

  test('writes in another language if it is told to, and what a test has it say', async () => {
    service.next('translate', { kind: 'wrong-language', text: 'Terve!' })
    expect(await think('translate', { to: 'uk', texts: ['Wo?'] })).toEqual({ texts: ['Terve!'] })
    service.says('translate', (input) => ({ heard: input }))
    expect(await think('translate', { to: 'uk', texts: [] })).toEqual({ heard: { to: 'uk', texts: [] } })
    expect(service.callsOf('translate')).toHaveLength(2)
  })

  test('runs in a process of its own, and obeys there', async () => {
    const child = startChild('../../doubles/model-service.ts')
    await expect.poll(() => child.lines.length, { timeout: 20_000 }).toBe(1)
    const { OPENAI_BASE_URL: url, OPENAI_API_KEY: key } = JSON.parse(child.lines[0] ?? '') as Record<string, string>
    const control = (command: object) =>
      fetch(new URL('/control', url), { method: 'POST', body: JSON.stringify(command) }).then((sent) => sent.json())
    await control({ do: 'next', task: 'chat', faults: [{ kind: 'status', status: 500 }] })
    const ask = () =>
      fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: JSON.stringify({ model: 'double', messages: [{ role: 'user', content: 'Hi' }] }),
      })
    expect([(await ask()).status, (await ask()).status]).toEqual([500, 200])
    expect(await control({ do: 'calls' })).toMatchObject([{ task: 'chat' }, { task: 'chat', input: 'Hi' }])
  })
})
