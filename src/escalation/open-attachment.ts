/** A counsellor opens a photo, document or recording: it is fetched from where the channel keeps it, and not kept. */

import { attachmentLimits, isOpenable, type Attachment, type OpenableType } from '../domain/attachment.ts'
import type { ChannelKind } from '../domain/channel.ts'
import type { SentAttachment } from '../domain/escalation.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Attachments } from '../ports/channels.ts'
import type { Audit } from '../ports/people.ts'
import type { Escalations } from '../ports/work.ts'
import type { Counsellor } from './counsellor.ts'
import { looksLike } from './open-attachment/looks-like.ts'

export type Opened =
  | {
      readonly kind: 'opened'
      readonly bytes: Uint8Array
      readonly mediaType: OpenableType
      readonly name: string | null
    }
  /** Nothing came with the message, or none that these counsellors may see. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'too-large' }
  /** Of a type that is not opened, or not of the type that the sender said. */
  | { readonly kind: 'other-type' }
  /** The channel does not have it any more. */
  | { readonly kind: 'gone' }

export interface OpenAttachmentDeps {
  readonly escalations: Pick<Escalations, 'attachment'>
  readonly attachments: ReadonlyMap<ChannelKind, Attachments>
  readonly audit: Audit
}

/** @throws DeliveryFailure where the channel can't be reached */
export async function openAttachment(
  {
    conversation,
    message,
    signal,
  }: { readonly conversation: ConversationId; readonly message: string; readonly signal: AbortSignal },
  counsellor: Counsellor,
  { escalations, attachments, audit }: OpenAttachmentDeps,
): Promise<Opened> {
  const sent = await escalations.attachment(conversation, message, counsellor.regions)
  if (sent === undefined || !isMeant(sent)) return { kind: 'not-there' }
  const { account, attachment, region } = sent
  if ((attachment.bytes ?? 0) > attachmentLimits.bytes) return { kind: 'too-large' }
  if (!isOpenable(attachment)) return { kind: 'other-type' }
  const fetched = await attachments
    .get(account.channel)
    ?.fetch(account, attachment.ref, { maxBytes: attachmentLimits.bytes, signal })
  if (fetched?.kind !== 'fetched') return fetched ?? { kind: 'gone' }
  await audit.note({ actor: counsellor, region, action: 'conversation.attachment-opened', target: conversation })
  const { mediaType, name = null } = attachment
  return looksLike(mediaType, fetched.bytes)
    ? { kind: 'opened', bytes: fetched.bytes, mediaType, name }
    : { kind: 'other-type' }
}

/** Whoever shows something and then asks for a person means it for them; what came long before was for the machine. */
const meantWithinMs = 30 * 60_000

const isMeant = ({ sentAt, since }: Pick<SentAttachment, 'sentAt' | 'since'>): boolean =>
  sentAt.getTime() >= since.getTime() - meantWithinMs

/** Whether a counsellor has anything to click on. */
export const canBeOpened = (attachment: Attachment, when: Pick<SentAttachment, 'sentAt' | 'since'>): boolean =>
  isOpenable(attachment) && isMeant(when)
