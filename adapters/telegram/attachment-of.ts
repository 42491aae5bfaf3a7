/** What of a voice message, photo or document is kept: Telegram's id of it, and what Telegram says of it. */

import { z } from 'zod'
import { attachmentLimits, type Attachment } from '../../src/domain/attachment.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { Message } from './update-schema.ts'

/** `undefined` where there is none, or nothing that could be fetched. */
export function recordingOf(message: Message): Attachment | undefined {
  return attachment(message['voice'], 'audio/ogg') ?? attachment(message['audio'], 'audio/mpeg')
}

export function fileOf(message: Message): Attachment | undefined {
  return photo(message['photo']) ?? attachment(message['document'], 'application/octet-stream')
}

const count = z.int().nonnegative().optional().catch(undefined)

const stored = z.object({
  file_id: z.string().regex(/^[\w-]{1,256}$/),
  file_size: count,
  duration: count,
  mime_type: z
    .string()
    .transform((type) => type.split(';')[0]?.trim().toLowerCase())
    .pipe(z.string().regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/))
    .optional()
    .catch(undefined),
  file_name: z.string().optional().catch(undefined),
})

function attachment(foreign: unknown, usualType: string): Attachment | undefined {
  const parsed = stored.safeParse(foreign)
  if (!parsed.success) return undefined
  const { file_id: ref, mime_type: mediaType = usualType, file_size, duration, file_name = '' } = parsed.data
  const name = cleanText(file_name).replace(/\s+/g, ' ').slice(0, longestName).toWellFormed()
  return {
    ref,
    mediaType,
    bytes: file_size ?? null,
    ...(duration !== undefined && { seconds: duration }),
    ...(name !== '' && { name }),
  }
}

const longestName = 120

/** Telegram makes JPEGs of all photos, in several sizes, the smallest first. */
function photo(foreign: unknown): Attachment | undefined {
  const sizes = Array.isArray(foreign) ? foreign : []
  return sizes
    .map((size) => attachment(size, 'image/jpeg'))
    .findLast((size) => size !== undefined && (size.bytes ?? 0) <= attachmentLimits.bytes)
}
