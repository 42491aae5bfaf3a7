/** Hands a counsellor what a newcomer sent, so that whatever it holds does nothing on this site. */

import type { Response } from 'express'
import type { OpenableType } from '../../src/domain/attachment.ts'
import type { Opened } from '../../src/escalation/open-attachment.ts'
import { HttpRefusal } from '../http/errors.ts'

export function sendAttachment(response: Response, opened: Opened): void {
  switch (opened.kind) {
    case 'opened':
      return send(response, opened)
    case 'not-there':
      throw new HttpRefusal(404, 'not-there', 'There is no such file, or it was not sent to be seen by a person.')
    case 'gone':
      throw new HttpRefusal(410, 'gone', 'The channel does not have this file any more.')
    case 'too-large':
      throw new HttpRefusal(422, 'too-large', 'The file is too large to be opened here.')
    case 'other-type':
      throw new HttpRefusal(422, 'other-type', 'The file is no picture, PDF or recording.')
    default:
      return opened satisfies never
  }
}

/** Downloaded and never shown in place; should a browser show it all the same, it runs nothing and loads nothing. */
function send(response: Response, { bytes, mediaType, name }: Extract<Opened, { readonly kind: 'opened' }>): void {
  response.attachment(nameOf(mediaType, name))
  response.set({
    'content-type': mediaType,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

const endings: Readonly<Record<OpenableType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
}

/** Whatever the sender called it, it ends as its type does, and names no folder. */
function nameOf(mediaType: OpenableType, name: string | null): string {
  const base = (name ?? '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N} _()-]+/gu, '-')
  return `${base.replace(/^[-. ]+|[-. ]+$/g, '') || 'lotse'}.${endings[mediaType]}`
}
