/**
 * The Telegram double in a process of its own: `node test/doubles/telegram-server.ts --port 8081`.
 *
 * `POST /control` with one command, in JSON, makes people write and calls fail:
 * `{"do":"write","person":5,"text":"Wo?"}`, `{"do":"tap","person":5,"label":"Yes"}`, `{"do":"heard","person":5}`,
 * `{"do":"fail","method":"sendMessage","faults":[{"kind":"silent"}]}`, `{"do":"fail-at-random","faults":{…}}`,
 * `{"do":"revoke"}`, `{"do":"restore"}`, `{"do":"waiting"}`, `{"do":"calls"}` and `{"do":"acknowledgements"}`.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startTelegram, type BotDouble, type Person } from './telegram.ts'
import type { Fault, RandomFaults } from './telegram/faults.ts'
import { readPayload } from './telegram/payload.ts'

const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write'), person: z.number(), text: z.string() }),
  z.object({ do: z.literal('tap'), person: z.number(), label: z.string() }),
  z.object({ do: z.literal('heard'), person: z.number() }),
  z.object({ do: z.literal('fail'), method: z.string(), faults: z.array(z.custom<Fault>()) }),
  z.object({ do: z.literal('fail-at-random'), faults: z.custom<RandomFaults>().optional() }),
  z.object({ do: z.enum(['revoke', 'restore', 'waiting', 'calls', 'acknowledgements']) }),
])

type Command = z.infer<typeof command>

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
const people = new Map<number, Person>()
const { apiRoot, bot } = await startTelegram({ port: Number(values.port), alsoServe: control })
console.log(JSON.stringify({ apiRoot, token: bot.token, username: bot.username }))

function control(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== '/control') return false
  obey(request, bot).then(
    (result) => response.end(JSON.stringify(result ?? null)),
    (error: unknown) => response.writeHead(400).end(String(error)),
  )
  return true
}

async function obey(request: IncomingMessage, bot: BotDouble): Promise<unknown> {
  return perform(command.parse(await readPayload(request)), bot)
}

function perform(command: Command, bot: BotDouble): unknown {
  switch (command.do) {
    case 'write':
      return personOf(command.person, bot).write(command.text)
    case 'tap':
      return personOf(command.person, bot).tap(command.label)
    case 'heard':
      return personOf(command.person, bot).heard
    case 'fail':
      return bot.fails(command.method, ...command.faults)
    case 'fail-at-random':
      return bot.failsAtRandom(command.faults)
    case 'revoke':
    case 'restore':
    case 'waiting':
      return bot[command.do]()
    case 'calls':
    case 'acknowledgements':
      return bot[command.do]
    default:
      return command satisfies never
  }
}

/** Whoever is named for the first time has just come. */
function personOf(name: number, bot: BotDouble): Person {
  const person = people.get(name) ?? bot.person()
  people.set(name, person)
  return person
}
