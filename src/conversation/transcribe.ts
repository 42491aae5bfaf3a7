/** Listens to a voice message. Its sound is in memory while that lasts, and nowhere else. */

import { attachmentLimits, isRecording, voiceLimits, type Attachment } from '../domain/attachment.ts'
import { DeliveryFailure } from '../domain/delivery-failure.ts'
import { ModelFailure } from '../domain/model.ts'
import { cleanText } from '../inbox/clean-text.ts'
import type { ConverseDeps, Ears } from './deps.ts'
import type { Moment } from './moment.ts'
import { isGarbled } from './transcribe/garbled.ts'

export type Heard = { readonly kind: 'understood'; readonly text: string } | { readonly kind: Unheard }

export type Unheard =
  /** There is no model for it, or the sound is of a kind that it doesn't take. */
  | 'nobody-listens'
  | 'too-long'
  /** Nothing is said in it, or nothing that makes sense; or the channel or the model failed. */
  | 'not-understood'

export async function transcribe(
  recording: Attachment | undefined,
  moment: Moment,
  { ears }: Pick<ConverseDeps, 'ears'>,
): Promise<Heard> {
  if (ears === null || recording === undefined || !isRecording(recording)) return { kind: 'nobody-listens' }
  const { seconds = 0, bytes } = recording
  if (seconds > voiceLimits.seconds || (bytes ?? 0) > attachmentLimits.bytes) return { kind: 'too-long' }
  try {
    return await listen(recording, moment, ears)
  } catch (error) {
    if (!(error instanceof DeliveryFailure || error instanceof ModelFailure)) throw error
    ears.noteDeafness(error)
    return { kind: 'not-understood' }
  }
}

async function listen(
  { ref, mediaType, seconds }: Attachment,
  { standing, region }: Moment,
  ears: Ears,
): Promise<Heard> {
  const { id, address } = standing.person
  const attachments = ears.attachments.get(address.channel)
  if (attachments === undefined) return { kind: 'nobody-listens' }
  const signal = ears.patience()
  const fetched = await attachments.fetch(address, ref, { maxBytes: attachmentLimits.bytes, signal })
  if (fetched.kind === 'too-large') return { kind: 'too-long' }
  if (fetched.kind === 'gone') return { kind: 'not-understood' }
  const order = { for: { region: region?.slug ?? null, person: id }, signal }
  const text = cleanText(
    await ears.transcriber.transcribe(
      { bytes: fetched.bytes, mediaType, ...(seconds !== undefined && { seconds }) },
      order,
    ),
  )
  return isGarbled(text) ? { kind: 'not-understood' } : { kind: 'understood', text }
}
