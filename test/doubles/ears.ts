/** A channel that keeps recordings, and a model that hears in each of them what a test says. */

import type { Ears } from '../../src/conversation/deps.ts'
import type { Attachment, Fetched } from '../../src/domain/attachment.ts'
import type { Recording } from '../../src/domain/model.ts'
import type { Attachments } from '../../src/ports/channels.ts'

interface EarsOptions {
  readonly says?: string | Error
  readonly fetched?: Fetched | Error
}

export interface EarsDouble {
  readonly ears: Ears
  /** Of which recordings were fetched, and for how many bytes at most. */
  readonly fetched: { readonly ref: string; readonly maxBytes: number }[]
  readonly heard: Recording[]
  readonly onBehalfOf: unknown[]
  readonly deafness: string[]
  /** Ends what is done for a message; a test aborts it. */
  readonly patience: AbortController
  /** By which fetching and transcribing would end. */
  readonly signals: AbortSignal[]
}

export const sound = new Uint8Array([79, 103, 103, 83])

/** Of seven seconds. */
const aRecording = (changes: Partial<Attachment> = {}): Attachment => ({
  ref: 'voice-1',
  mediaType: 'audio/ogg',
  bytes: 34_567,
  seconds: 7,
  ...changes,
})

export const spoken = (changes: Partial<Attachment> = {}) =>
  ({ kind: 'voice', attachment: aRecording(changes) }) as const

export function hearing({
  says = 'Wo melde ich mich an?',
  fetched = { kind: 'fetched', bytes: sound },
}: EarsOptions = {}): EarsDouble {
  const double: Omit<EarsDouble, 'ears'> = {
    fetched: [],
    heard: [],
    onBehalfOf: [],
    deafness: [],
    patience: new AbortController(),
    signals: [],
  }
  const fetch: Attachments['fetch'] = async (_account, ref, { maxBytes, signal }) => {
    double.fetched.push({ ref, maxBytes })
    double.signals.push(signal)
    if (fetched instanceof Error) throw fetched
    return fetched
  }
  const ears: Ears = {
    attachments: new Map([['telegram', { fetch }]]),
    transcriber: {
      async transcribe(recording, order) {
        double.heard.push(recording)
        double.onBehalfOf.push(order.for)
        double.signals.push(order.signal)
        if (says instanceof Error) throw says
        return says
      },
    },
    patience: () => double.patience.signal,
    noteDeafness: ({ message }) => void double.deafness.push(message),
  }
  return { ...double, ears }
}
