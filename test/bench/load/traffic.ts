/** Many people who write to many bots, and a stopwatch on what they get. */

import { setTimeout as wait } from 'node:timers/promises'
import { startTelegram, type BotDouble, type Person } from '../../doubles/telegram.ts'
import type { Call, Payload } from '../../doubles/telegram/state.ts'

export interface Traffic {
  readonly apiRoot: string
  readonly bots: readonly BotDouble[]
  /** As many a second as asked for, whether they are answered or not. */
  steady(load: Load & { readonly perSecond: number }): Promise<Measured>
  /** As fast as answers come: whenever one is there, somebody else writes. */
  flatOut(load: Load & { readonly atOnce: number }): Promise<Measured>
  /** What the last answer to a question was made of. */
  lastAnswer(): Payload
  close(): Promise<void>
}

export interface Load {
  readonly messages: number
  readonly words: (number: number) => string
}

export interface Measured {
  readonly answered: number
  readonly seconds: number
  /** From the post to its 200, sorted, in milliseconds. */
  readonly acknowledgements: readonly number[]
  /** From the message to the answer's arrival at the Bot API, sorted, in milliseconds. */
  readonly turns: readonly number[]
}

export async function openTraffic({ bots: many, people }: { readonly bots: number; readonly people: number }) {
  const clockStartedAt = performance.now()
  const telegram = await startTelegram()
  const bots = Array.from({ length: many }, (_, i) => telegram.addBot(tokenOf(i), `bench_${i}_bot`))
  const crowd = endless(gather(bots, people))
  const answers = watchAnswers(bots, clockStartedAt)
  const measure = async (load: Load, due: Due): Promise<Measured> => {
    const before = bots.map(({ acknowledgements }) => acknowledgements.length)
    const { turns, seconds } = await converse({ load, due, crowd, answers })
    const acknowledgements = bots.flatMap((bot, i) => bot.acknowledgements.slice(before[i]))
    return {
      answered: turns.length,
      seconds,
      acknowledgements: sorted(acknowledgements.map(({ durationMs }) => durationMs)),
      turns: sorted(turns),
    }
  }
  return {
    apiRoot: telegram.apiRoot,
    bots,
    steady: (load) => measure(load, ({ elapsedMs }) => Math.floor((elapsedMs / 1_000) * load.perSecond)),
    flatOut: (load) => measure(load, ({ answered }) => answered + load.atOnce),
    lastAnswer: () =>
      bots.flatMap(({ calls }) => calls.filter(isSaid)).findLast((call) => quoted(call) !== undefined)?.payload ?? {},
    close: () => telegram.close(),
  } satisfies Traffic
}

/** How many may have written by now. */
type Due = (state: { readonly elapsedMs: number; readonly answered: number }) => number

interface Conversation {
  readonly load: Load
  readonly due: Due
  readonly crowd: () => Writer & { readonly number: number }
  readonly answers: () => readonly Answer[]
}

const lookEveryMs = 2
const nothingHappensForMs = 60_000

/** Until all are answered, or nobody is any more. */
async function converse({ load: { messages, words }, due, crowd, answers }: Conversation) {
  const startedAt = performance.now()
  const waiting = new Waiting()
  const turns: number[] = []
  let sent = 0
  let lastAt = startedAt
  while (turns.length < messages && performance.now() - lastAt < nothingHappensForMs) {
    const most = Math.min(messages, due({ elapsedMs: performance.now() - startedAt, answered: turns.length }))
    for (; sent < most; sent++) {
      const { person, chat, number } = crowd()
      const at = performance.now()
      waiting.add({ chat, messageId: person.write(words(number)), at })
    }
    for (const answer of answers()) {
      const asked = waiting.take(answer)
      if (asked === undefined) continue
      turns.push(answer.at - asked.at)
      lastAt = performance.now()
    }
    await wait(lookEveryMs)
  }
  return { turns, seconds: (performance.now() - startedAt) / 1_000 }
}

export const tokenOf = (bot: number) => `${1_000 + bot}:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw`

interface Writer {
  readonly person: Person
  readonly chat: string
}

/** One after the other writes to another bot. */
function gather(bots: readonly BotDouble[], people: number): readonly Writer[] {
  return Array.from({ length: people }, (_, i) => {
    const bot = bots[i % bots.length]
    if (bot === undefined) throw new Error('There are no bots to write to.')
    const person = bot.person({ languageCode: i % 2 === 0 ? 'de' : 'en' })
    return { person, chat: chatOf(i % bots.length, person.id) }
  })
}

/** Everybody writes once before anybody writes again. */
function endless(crowd: readonly Writer[]) {
  let number = 0
  return () => {
    const writer = crowd[number % crowd.length]
    if (writer === undefined) throw new Error('There is nobody who writes.')
    return { ...writer, number: number++ }
  }
}

/** Two bots may know the same person. */
const chatOf = (bot: number, id: unknown) => `${bot} ${String(id)}`

interface Asked {
  readonly chat: string
  readonly messageId: number
  readonly at: number
}

/** Who has not been answered yet. */
class Waiting {
  readonly #chats = new Map<string, readonly Asked[]>()

  add(asked: Asked): void {
    this.#chats.set(asked.chat, [...(this.#chats.get(asked.chat) ?? []), asked])
  }

  /** What this is the answer to: the message that it quotes, or the first. */
  take({ chat, quoted }: Answer): Asked | undefined {
    const asked = this.#chats.get(chat) ?? []
    const found = quoted === undefined ? asked[0] : asked.find(({ messageId }) => messageId === quoted)
    this.#chats.set(
      chat,
      asked.filter((one) => one !== found),
    )
    return found
  }
}

interface Answer {
  readonly chat: string
  /** Number of a message, for answers to questions. */
  readonly quoted: number | undefined
  readonly at: number
}

/** Each call returns the answers since the last one. */
function watchAnswers(bots: readonly BotDouble[], clockStartedAt: number): () => readonly Answer[] {
  const seen = bots.map(() => 0)
  return () =>
    bots.flatMap(({ calls }, bot) => {
      const news = calls.slice(seen[bot])
      seen[bot] = calls.length
      return news.filter(isSaid).map((call) => ({
        chat: chatOf(bot, call.payload['chat_id']),
        quoted: quoted(call),
        at: clockStartedAt + call.at,
      }))
    })
}

const isSaid = ({ method, outcome }: Call) => method === 'sendMessage' && outcome === 'taken'

function quoted({ payload }: Call): number | undefined {
  const { reply_parameters: reply } = payload
  return typeof reply === 'object' && reply !== null && 'message_id' in reply ? Number(reply.message_id) : undefined
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** Of sorted values. */
export const percentile = (values: readonly number[], share: number) =>
  values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
