/** Voice messages as text, by any OpenAI-compatible service. */

import { z } from 'zod'
import type { Recording } from '../../src/domain/model.ts'
import type { Transcriber } from '../../src/ports/models.ts'
import { createCaller, noUsage, type Caller } from './caller.ts'
import type { ServiceOptions } from './service.ts'
import type { Wire } from './wire.ts'

const defaultTimeoutMs = 30_000
const maxBytes = 1_024 * 1_024

/** @see https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function createTranscriber(options: ServiceOptions): Transcriber & Pick<Caller, 'isWell'> {
  const caller = createCaller(options, 'TRANSCRIPTION_MODEL', options.timeoutMs ?? defaultTimeoutMs)
  return {
    get isWell() {
      return caller.isWell
    },
    async transcribe(recording, { for: whom, signal }) {
      const errand = { task: 'transcribe', region: whom.region, signal, maxBytes } as const
      const { value } = await caller.call(errand, async (wire) => ({
        value: await transcribeOnce(recording, wire, options),
        usage: noUsage,
      }))
      return value
    },
  }
}

const answer = z.object({ text: z.string() })

/** @throws whatever; the wire knows what happened */
async function transcribeOnce(recording: Recording, wire: Wire, { baseUrl, apiKey, model }: ServiceOptions) {
  const headers = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }
  const response = await wire.fetch(`${baseUrl}/audio/transcriptions`, {
    method: 'POST',
    headers,
    body: formOf(recording, model),
  })
  return answer.parse(await response.json()).text.trim()
}

function formOf({ bytes, mediaType }: Recording, model: string): FormData {
  const form = new FormData()
  form.set('model', model)
  form.set('response_format', 'json')
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: mediaType }), `voice.${endingOf(mediaType)}`)
  return form
}

/** Services go by the name's ending. */
const endings: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'm4a',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
}

/** Channels add the codec: `audio/ogg; codecs=opus`. */
const endingOf = (mediaType: string) => endings[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'ogg'
