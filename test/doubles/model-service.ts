/**
 * The model service's double in a process of its own: `node test/doubles/model-service.ts --port 8082`.
 *
 * It prints what to put into the environment. `POST /control` with one command, in JSON, makes calls fail and tells it
 * what to say: `{"do":"next","task":"draft","faults":[{"kind":"silent"}]}`, `{"do":"always","task":"*","fault":null}`,
 * `{"do":"says","task":"draft","json":{…}}`, `{"do":"calls"}` and `{"do":"forget"}`.
 */

import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Fault } from './model-service/faults.ts'
import { startModelService } from './model-service/service.ts'

const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('next'), task: z.string(), faults: z.array(z.custom<Fault>()) }),
  z.object({ do: z.literal('always'), task: z.string(), fault: z.custom<Fault>().nullable() }),
  z.object({ do: z.literal('says'), task: z.string(), json: z.record(z.string(), z.unknown()) }),
  z.object({ do: z.enum(['calls', 'forget']) }),
])

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
const service = await startModelService({ port: Number(values.port), alsoServe: control })
console.log(JSON.stringify({ OPENAI_BASE_URL: service.baseUrl, OPENAI_API_KEY: service.key, CHAT_MODEL: 'double' }))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  void once(process, signal).then(() => service.close())
}

function control(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== '/control') return false
  text(request)
    .then((body) => response.end(JSON.stringify(perform(command.parse(JSON.parse(body))) ?? null)))
    .catch((error: unknown) => response.writeHead(400).end(String(error)))
  return true
}

function perform(order: z.infer<typeof command>): unknown {
  switch (order.do) {
    case 'next':
      return service.next(order.task, ...order.faults)
    case 'always':
      return service.always(order.task, order.fault ?? undefined)
    case 'says':
      return service.says(order.task, order.json)
    case 'calls':
      return service.calls
    case 'forget':
      return service.forget()
    default:
      return order satisfies never
  }
}
