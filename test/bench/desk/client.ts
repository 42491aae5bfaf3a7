/** What a browser at the desk does over HTTP, without a browser: a thousand of them fit into one process. */

import { Agent, request, type ClientRequest } from 'node:http'
import { text } from 'node:stream/consumers'

export interface DeskClient {
  readonly cookie: string
  readonly csrfToken: string
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** As browsers name it, whichever process they are with. */
export const publicUrl = 'http://desk.bench.example'

const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const withinMs = 20_000

/** @throws Error where nobody answers */
export async function post(
  url: string,
  path: string,
  body: object,
  { cookie, csrfToken }: DeskClient,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const headers = { 'content-type': 'application/json', origin: publicUrl, 'x-csrf-token': csrfToken, cookie }
  const asked = request(`${url}/api/desk${path}`, { method: 'POST', headers, agent, timeout: withinMs }, (response) => {
    text(response).then(
      (said) => resolve({ status: response.statusCode ?? 0, body: said === '' ? undefined : JSON.parse(said) }),
      reject,
    )
  })
  asked.on('timeout', () => asked.destroy(new Error('no answer')))
  asked.on('error', reject)
  asked.end(JSON.stringify(body))
  return promise
}

/** @param heard gets each event's kind and contents @returns once the stream has begun */
export async function follow(
  url: string,
  { cookie }: DeskClient,
  heard: (kind: string, contents: string) => void,
): Promise<ClientRequest> {
  const { promise, resolve, reject } = Promise.withResolvers<ClientRequest>()
  const asked = request(`${url}/api/desk/events`, { headers: { cookie }, agent: false }, (response) => {
    if (response.statusCode !== 200) return reject(new Error(`refused with ${response.statusCode}`))
    let rest = ''
    response.setEncoding('utf8').on('data', (said: string) => {
      const frames = `${rest}${said}`.split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const kind = /^event: (.+)$/m.exec(frame)?.[1]
        if (kind === undefined) continue
        if (kind === 'hello') resolve(asked)
        heard(kind, frame)
      }
    })
    response.on('error', reject)
  })
  asked.on('error', reject)
  asked.end()
  return promise
}
