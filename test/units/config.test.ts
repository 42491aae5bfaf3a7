import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/environment.ts'

describe('the configuration', () => {
  it('is the demo region on an embedded database when nothing is set', () => {
    const config = readConfig({}, '/somewhere')
    expect(config.content).toEqual({ kind: 'demo', regions: ['musterstadt'] })
    expect(config).toMatchObject({ databaseUrl: null, redisUrl: null, dataDir: '/somewhere/data' })
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 8080, publicUrl: 'http://127.0.0.1:8080' })
  })

  it('takes an empty variable for an unset one, as .env files and compose files write them', () => {
    expect(readConfig({ CMS_REGIONS: '', REDIS_URL: '', SYNC_CRON: '' })).toEqual(readConfig({}))
  })

  it('refuses a wrong environment in one message that names every wrong variable and what it wants', () => {
    const wrong = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://root:secret@db/lotse',
      REDIS_URL: 'http://redis',
      CMS_REGIONS: 'Mün chen',
      SYNC_CRON: 'often',
      LOG_LEVEL: 'loud',
    }
    let message = ''
    try {
      readConfig(wrong)
    } catch (error) {
      message = String(error)
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(name)
    expect(message).toContain('postgres://')
    expect(message).not.toContain('secret')
  })

  it('reads regions as a list, once each', () => {
    expect(readConfig({ CMS_REGIONS: 'muenchen, rems-murr-kreis,muenchen' }).content.regions).toEqual([
      'muenchen',
      'rems-murr-kreis',
    ])
  })

  it('drops the slash at the end of addresses', () => {
    const { content } = readConfig({ CMS_REGIONS: 'muenchen', CMS_URL: 'https://cms.example.org/' })
    expect(content).toMatchObject({ cmsUrl: 'https://cms.example.org' })
  })

  it('names an address that a browser can open where it listens on all of a machine’s', () => {
    expect(readConfig({ HOST: '0.0.0.0', PORT: '9000' }).http.publicUrl).toBe('http://localhost:9000')
  })

  it('takes one bot from single variables, and several from a list, each fixed to a region or free', () => {
    const token = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
    const bots = [{ account: 'muc', token, region: 'muenchen', mode: 'webhook', webhookSecret: 'x'.repeat(16) }]
    const { telegram } = readConfig({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_BOTS: JSON.stringify(bots) })
    const apiRoot = 'https://api.telegram.org'
    expect(telegram).toEqual([
      { account: 'default', token, region: null, apiRoot, mode: 'polling', webhookSecret: null },
      { account: 'muc', token, region: 'muenchen', apiRoot, mode: 'webhook', webhookSecret: 'x'.repeat(16) },
    ])
  })

  it('wants a secret for a webhook, and never repeats a token that is wrong', () => {
    expect(() => readConfig({ TELEGRAM_MODE: 'webhook' })).toThrow(/TELEGRAM_WEBHOOK_SECRET is wanted/)
    const list = JSON.stringify([{ account: 'muc', token: 'geheim', mode: 'webhook' }])
    for (const environment of [
      { TELEGRAM_BOT_TOKEN: 'geheim' },
      { TELEGRAM_BOTS: list },
      { TELEGRAM_BOTS: 'geheim' },
    ]) {
      let message = ''
      try {
        readConfig(environment)
      } catch (error) {
        message = String(error)
      }
      expect(message).toMatch(/TELEGRAM_BOT/)
      expect(message).not.toContain('geheim')
    }
  })

  it('has no model unless one is named, and says what that switches off', () => {
    const config = readConfig({ OPENAI_API_KEY: 'sk-geheim' })
    expect(config.models).toBeNull()
    const why = (feature: string) => config.switchedOff.find((off) => off.feature === feature)?.why
    expect(why('language model')).toBe('CHAT_MODEL is not set')
    expect(why('model embeddings')).toBe('EMBEDDING_MODEL is not set')
    expect(why('voice messages')).toBe('TRANSCRIPTION_MODEL is not set')
  })

  it('asks a model at OpenAI by a key, or at a service of one’s own without', () => {
    const config = readConfig({ CHAT_MODEL: 'gpt', OPENAI_API_KEY: 'sk-geheim' })
    expect(config.models).toEqual({
      baseUrl: 'https://api.openai.com/v1',
      apiKey: 'sk-geheim',
      chat: 'gpt',
      embedding: null,
      transcription: null,
      turnMs: 20_000,
      isReranking: false,
      prices: null,
      minutePrice: null,
      budget: { region: null, person: null },
    })
    expect(config.switchedOff.map(({ feature }) => feature)).not.toContain('language model')
    const own = readConfig({ EMBEDDING_MODEL: 'bge-m3', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }).models
    expect(own).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1', apiKey: null, chat: null, embedding: 'bge-m3' })
  })

  it('counts what a model costs in millionths of euros', () => {
    const { models } = readConfig({
      CHAT_MODEL: 'gpt',
      OPENAI_API_KEY: 'sk-geheim',
      MODEL_PRICE_INPUT: '0.40',
      MODEL_PRICE_OUTPUT: '1.60',
      MODEL_BUDGET_REGION: '5',
      MODEL_BUDGET_PERSON: '0.05',
      MODEL_RERANK: 'on',
      MODEL_TURN_MS: '8000',
    })
    expect(models).toMatchObject({
      prices: { input: 0.4, output: 1.6 },
      budget: { region: 5_000_000, person: 50_000 },
      isReranking: true,
      turnMs: 8_000,
    })
  })

  it.each([
    [{ CHAT_MODEL: 'gpt' }, /OPENAI_API_KEY is wanted by CHAT_MODEL; .* OPENAI_BASE_URL\n/],
    [{ TRANSCRIPTION_MODEL: 'whisper' }, /OPENAI_API_KEY is wanted by TRANSCRIPTION_MODEL/],
    [
      { MODEL_BUDGET_PERSON: '1' },
      /MODEL_PRICE_INPUT is wanted by MODEL_BUDGET_PERSON[^]*MODEL_PRICE_OUTPUT is wanted/,
    ],
    [{ MODEL_PRICE_INPUT: '1' }, /MODEL_PRICE_OUTPUT is wanted by MODEL_PRICE_INPUT/],
    [
      {
        TRANSCRIPTION_MODEL: 'whisper',
        OPENAI_API_KEY: 'sk',
        MODEL_PRICE_INPUT: '1',
        MODEL_PRICE_OUTPUT: '1',
        MODEL_BUDGET_PERSON: '1',
      },
      /MODEL_PRICE_MINUTE is wanted by MODEL_BUDGET_PERSON/,
    ],
    [{ MODEL_BUDGET_REGION: '0' }, /MODEL_BUDGET_REGION wants euros a day/],
    [{ MODEL_TURN_MS: '20' }, /MODEL_TURN_MS wants milliseconds/],
    [{ MODEL_RERANK: 'yes' }, /MODEL_RERANK wants on or off/],
  ])('refuses %j and says what is missing', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message)
  })

  it('prefers .env to lotse.yaml, which may hold lists', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-config-'))
    writeFileSync(join(folder, 'lotse.yaml'), 'CMS_REGIONS: [muenchen, ansbach]\nSYNC_CRON: "off"\n')
    writeFileSync(join(folder, '.env'), 'SYNC_CRON="0 4 * * *"\n')
    const config = readConfig(readEnvironment(folder))
    expect(config.content.regions).toEqual(['muenchen', 'ansbach'])
    expect(config.syncCron).toBe('0 4 * * *')
  })

  it('takes several bots from lotse.yaml', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-config-'))
    const bot = `{ account: muc, token: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw', region: muenchen }`
    writeFileSync(join(folder, 'lotse.yaml'), `TELEGRAM_BOTS:\n  - ${bot}\n`)
    expect(readConfig(readEnvironment(folder)).telegram).toMatchObject([{ account: 'muc', region: 'muenchen' }])
  })

  it('says what lotse.yaml should look like when it is no list of settings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-config-'))
    writeFileSync(join(folder, 'lotse.yaml'), 'a: {b: {c: 1}}\n')
    expect(() => readEnvironment(folder)).toThrow(/lotse\.yaml wants one setting a line/)
  })
})
