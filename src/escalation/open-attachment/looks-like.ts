/** Whether a file begins as one of its type does: senders may call a program a picture. */

import type { OpenableType } from '../../domain/attachment.ts'

/** @see https://en.wikipedia.org/wiki/List_of_file_signatures; dots stand for any byte */
const beginnings: Readonly<Record<OpenableType, readonly RegExp[]>> = {
  'image/jpeg': [/^\xff\xd8\xff/],
  'image/png': [/^\x89PNG\r\n\x1a\n/],
  'image/webp': [/^RIFF....WEBP/s],
  'application/pdf': [/^%PDF-/],
  'audio/ogg': [/^OggS/],
  'audio/mpeg': [/^ID3/, /^\xff[\xe2-\xff]/],
  'audio/mp4': [/^....ftyp/s],
  'audio/x-m4a': [/^....ftyp/s],
  'audio/aac': [/^\xff[\xf0-\xf9]/, /^....ftyp/s],
  'audio/wav': [/^RIFF....WAVE/s],
  'audio/webm': [/^\x1a\x45\xdf\xa3/],
}

const longestBeginning = 16

export function looksLike(mediaType: OpenableType, bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, longestBeginning))
  return beginnings[mediaType].some((pattern) => pattern.test(beginning))
}
