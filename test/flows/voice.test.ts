import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { languageTag } from '../../src/domain/language.ts'
import { createLog } from '../../src/log.ts'
import { start, type RunningLotse } from '../../src/main.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { addCounsellor } from '../doubles/counsellors.ts'
import { deskBrowser } from '../doubles/desk-browser.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'
import { tablesWith } from '../doubles/newcomers.ts'
import { defaultToken, startTelegram, type Person, type TelegramDouble } from '../doubles/telegram.ts'
import { describeEachInstallation } from '../services/each-installation.ts'

const soon = { timeout: 20_000, interval: 10 }
const de = phrasesFor(languageTag('de'))
const burst = { quietMs: 150, longestMs: 450 }

/** Files begin as phones make them, and hold what no database may hold. */
const secret = 'never-to-be-stored'
const sound = Buffer.from(`OggS\0\x02 ${secret}`)
const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000, secret)])

describeEachInstallation('voice messages and files', (installation) => {
  let telegram: TelegramDouble
  let service: ModelService
  let lotse: RunningLotse

  beforeAll(async () => {
    telegram = await startTelegram()
    service = await startModelService({ transcript: 'Wie melde ich mein Kind in der Kita an?' })
    const environment = {
      ...(await installation.create()),
      PORT: '0',
      PUBLIC_URL: 'https://lotse.example',
      SYNC_CRON: 'off',
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_BOT_TOKEN: defaultToken,
      OPENAI_BASE_URL: service.baseUrl,
      OPENAI_API_KEY: service.key,
      TRANSCRIPTION_MODEL: 'whisper',
    }
    lotse = await start(readConfig(environment), 'all', createLog('silent'), { burst })
    await lotse.firstSync
    await addCounsellor(lotse.app.pool)
  })
  afterEach(() => service.forget())
  afterAll(async () => {
    await lotse?.stop()
    await service?.close()
    await telegram?.close()
  })

  /** Somebody who was greeted and goes on. */
  async function newcomer(): Promise<Person> {
    const person = telegram.bot.person({ languageCode: 'de' })
    person.write('/help')
    await expect.poll(() => person.heard, soon).toHaveLength(2)
    return person
  }

  const heardBy = (person: Person) => person.heard.slice(2).map(({ text = '' }) => text)
  const rows = async (sql: string, values: readonly unknown[] = []) => (await lotse.app.pool.query(sql, values)).rows

  describe('a voice message', () => {
    it('is shown as it was understood, and answered from the pages', async () => {
      const person = await newcomer()
      const spoken = person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toHaveLength(2)
      const [understood, answer] = person.heard.slice(2)
      expect(understood).toMatchObject({
        text: `${de.voiceUnderstood}\nWie melde ich mein Kind in der Kita an?`,
        entities: [{ type: 'blockquote' }],
        reply_to_message: { message_id: spoken },
      })
      expect(answer?.text).toContain('Kita')
      expect(service.calls).toMatchObject([
        {
          task: 'transcribe',
          model: 'whisper',
          input: { name: 'voice.ogg', mediaType: 'audio/ogg', bytes: sound.length },
        },
      ])
      expect(await rows('select question from turn where is_spoken')).toEqual([
        { question: 'Wie melde ich mein Kind in der Kita an?' },
      ])
    })

    it('about a danger is answered with the emergency numbers', async () => {
      service.says('transcribe', { text: 'Мій чоловік б’є мене' })
      const person = await newcomer()
      person.speak(sound)
      await expect.poll(() => heardBy(person).join('\n'), soon).toContain('110')
    })

    it('that the model can’t transcribe, or in which nothing is said, is answered with the wish for a text', async () => {
      const person = await newcomer()
      service.always('transcribe', { kind: 'status', status: 500 })
      person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toEqual([de.voiceNotUnderstood])
      service.always('transcribe', undefined)
      service.says('transcribe', { text: ' ... ' })
      person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toEqual([de.voiceNotUnderstood, de.voiceNotUnderstood])
      telegram.bot.fails('download', { kind: 'broken' })
      person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toHaveLength(3)
    })

    it('that is too long is not even fetched', async () => {
      const person = await newcomer()
      person.speak(sound, { duration: 301 })
      await expect.poll(() => heardBy(person), soon).toEqual([fill(de.voiceTooLong, { minutes: 5, megabytes: 10 })])
      expect(service.calls).toEqual([])
    })

    it('comes out of the export as its words, and goes with the person', async () => {
      const person = await newcomer()
      person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toHaveLength(2)
      person.write('/export')
      await expect.poll(() => person.heard.at(-1)?.document?.file_id, soon).toBeDefined()
      const file = telegram.bot.files.get(person.heard.at(-1)?.document?.file_id ?? '')?.text ?? ''
      expect(file).toContain('"transcript": "Wie melde ich mein Kind in der Kita an?"')
      person.write('/delete')
      await expect.poll(() => heardBy(person).at(-1), soon).toBe(de.deleteAsk)
      person.tap(de.deleteNow)
      await expect.poll(() => heardBy(person).at(-1), soon).toBe(de.deleted)
      expect(await rows('select from person where chat = $1', [String(person.id)])).toEqual([])
    })
  })

  describe('a photo', () => {
    it('is opened by a counsellor once a person is asked for, and by nobody before', async () => {
      const person = await newcomer()
      person.sendPhoto(picture, { caption: 'Was steht da?' })
      await expect.poll(() => heardBy(person), soon).toEqual([de.fileToPerson])
      const desk = await atTheDesk()
      expect(await desk.conversationOf('Was steht da?')).toBeUndefined()
      person.tap(de.talkToPerson)
      await expect.poll(() => desk.conversationOf('Was steht da?'), soon).toBeDefined()
      const sent = await desk.conversationOf('Was steht da?')
      expect(sent?.said).toMatchObject({ kind: 'file', file: { isPhoto: true, bytes: picture.length } })
      const opened = await desk.get(sent?.said.file?.url ?? '')
      expect(opened.headers.get('content-type')).toBe('image/jpeg')
      expect(Buffer.from(await opened.arrayBuffer())).toEqual(picture)
      await expect.poll(() => heardBy(person), soon).toHaveLength(2)
      person.tap(de.noPersonNeeded)
      await expect.poll(async () => (await desk.get(sent?.said.file?.url ?? '')).status, soon).toBe(404)
    })

    it('leaves no byte in the database, and neither does a recording', async () => {
      const person = await newcomer()
      person.sendPhoto(picture)
      person.speak(sound)
      await expect.poll(() => heardBy(person), soon).toHaveLength(3)
      const { pool } = lotse.app
      expect(await tablesWith(pool, 'Was steht da?')).toEqual(['message'])
      expect(await tablesWith(pool, secret)).toEqual([])
      expect(await tablesWith(pool, Buffer.from(secret).toString('hex'))).toEqual([])
    })
  })

  async function atTheDesk() {
    const { email } = await addPerson(lotse.app.people.users)
    const browser = deskBrowser(lotse.address)
    await browser.logIn(email, deskPassword)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const get = (path: string) => fetch(lotse.address + path, { headers: { cookie } })
    const json = async <T>(path: string) => (await browser.get(path)).json as T
    return {
      get,
      /** The line with these words below what was sent. */
      async conversationOf(caption: string) {
        const open = await json<readonly { readonly id: string }[]>('/api/desk/conversations')
        const threads = await Promise.all(open.map(({ id }) => json<Thread>(`/api/desk/conversations/${id}`)))
        return threads.flatMap(({ lines }) => lines).find(({ said }) => said?.caption === caption) as Sent | undefined
      },
    }
  }
})

interface Thread {
  readonly lines: readonly Partial<Sent>[]
}

interface Sent {
  readonly said: { readonly caption: string; readonly file: { readonly url: string } | null }
}
