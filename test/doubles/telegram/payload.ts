/** Reads what a client sends: JSON, or a form with files. */

import type { IncomingMessage } from 'node:http'
import type { Payload, Upload } from './state.ts'

export async function readPayload(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const boundary = /boundary=(.+)$/.exec(type)?.[1]
  if (boundary !== undefined) return readForm(body.toString(), boundary)
  return body.length === 0 ? {} : (JSON.parse(body.toString()) as Payload)
}

/** Files stand in for the fields that name them with `attach://`. */
function readForm(body: string, boundary: string): Payload {
  const fields = body.split(`--${boundary}`).slice(1, -1).map(readField)
  const files = new Map(fields.flatMap(({ name, file }) => (file === undefined ? [] : [[`attach://${name}`, file]])))
  const values = fields.filter(({ file }) => file === undefined)
  return Object.fromEntries(values.map(({ name, text }) => [name, files.get(text) ?? valueOf(text)]))
}

function readField(part: string): { readonly name: string; readonly text: string; readonly file: Upload | undefined } {
  const split = part.indexOf('\r\n\r\n')
  const [head, text] = [part.slice(0, split), part.slice(split + 4, -2)]
  const name = /[; ]name="([^"]*)"/.exec(head)?.[1] ?? ''
  const fileName = /filename="?([^"\r\n;]*)"?/.exec(head)?.[1]
  return { name, text, file: fileName === undefined ? undefined : { name: fileName, text } }
}

const valueOf = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : text)
