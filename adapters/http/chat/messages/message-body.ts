/** What a page posts: checked at the door, and made a message of the inbox. */

import { z } from 'zod'
import type { Inbound } from '../../../../src/domain/inbound.ts'
import { isLanguageTag, languageTag } from '../../../../src/domain/language.ts'
import { isRegionSlug } from '../../../../src/domain/region.ts'
import { cleanText } from '../../../../src/inbox/clean-text.ts'

const wanted = {
  body: 'the request wants a JSON object with region, conversation, id and content, and content-type: application/json',
  region: 'region wants a slug such as muenchen',
  conversation: 'conversation wants a UUID of version 4, made by the page and known to nobody else',
  id: 'id wants a UUID, the same each time that this message is sent',
  language: 'language wants a tag such as de',
  content: 'content wants a kind: text, button or location',
  text: 'content.text wants a text that is not empty',
  data: 'content.data wants what the button carries',
  messageId: 'content.messageId wants the id of the message that the button hangs on, or null',
  latitude: 'content.latitude wants degrees, -90 to 90',
  longitude: 'content.longitude wants degrees, -180 to 180',
}

/** Also of what names the newcomer: upper case would name somebody else. */
const lowerCase = (uuid: string) => uuid.toLowerCase()

const content = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('text'),
      text: z
        .string(wanted.text)
        .transform(cleanText)
        .refine((text) => text !== '', wanted.text),
    }),
    z.object({
      kind: z.literal('button'),
      data: z.string(wanted.data).min(1, wanted.data).max(100, wanted.data),
      messageId: z
        .string(wanted.messageId)
        .regex(/^\d{1,18}$/, wanted.messageId)
        .nullable(),
    }),
    z.object({
      kind: z.literal('location'),
      latitude: z.number(wanted.latitude).min(-90, wanted.latitude).max(90, wanted.latitude),
      longitude: z.number(wanted.longitude).min(-180, wanted.longitude).max(180, wanted.longitude),
    }),
  ],
  wanted.content,
)

export const regionSlug = z.string(wanted.region).refine(isRegionSlug, wanted.region)
export const conversationId = z.uuidv4(wanted.conversation).transform(lowerCase)

export const messageBody = z.object(
  {
    region: regionSlug,
    conversation: conversationId,
    id: z.uuid(wanted.id).transform(lowerCase),
    /** Of the page: a hint, and no choice. */
    language: z.string(wanted.language).refine(isLanguageTag, wanted.language).transform(languageTag).optional(),
    content,
  },
  wanted.body,
)

export type MessageBody = z.infer<typeof messageBody>

/** @param order grows with each message that this process takes in */
export function inboundOf({ region, conversation, id, language, content: said }: MessageBody, order: number): Inbound {
  return {
    from: { channel: 'web', account: region, chat: conversation },
    receipt: id,
    messageId: id,
    order,
    edition: 0,
    sentAt: null,
    isGroup: false,
    languageHint: language ?? null,
    content: said.kind === 'button' ? { ...said, callback: id } : said,
  }
}
