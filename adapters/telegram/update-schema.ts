/** What this adapter reads of Telegram's updates; whatever else is in them may change. */

import { z } from 'zod'

const user = z.object({
  id: z.int(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional().catch(undefined),
})

const chat = z.object({ id: z.int(), type: z.string() })

const entity = z.object({
  type: z.string(),
  /** In UTF-16 units, as JavaScript counts. */
  offset: z.int(),
  length: z.int(),
  user: user.optional().catch(undefined),
})

const entities = z.array(entity).catch([])

const message = z.looseObject({
  message_id: z.int(),
  chat,
  from: user.optional(),
  /** Seconds since 1970. */
  date: z.int().nonnegative().optional(),
  edit_date: z.int().optional(),
  text: z.string().optional(),
  entities: entities.optional(),
  caption: z.string().optional(),
  caption_entities: entities.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  reply_to_message: z.object({ from: user.optional() }).optional().catch(undefined),
  migrate_to_chat_id: z.int().optional(),
})

export const updateSchema = z.object({
  update_id: z.int().nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string().regex(/^[\w-]{1,64}$/),
      from: user,
      // Also of messages that Telegram does not show to bots any more; absent where it was sent by way of the bot.
      message: z.object({ message_id: z.int().optional(), chat }).optional(),
      data: z.string().optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat,
      from: user,
      new_chat_member: z.object({ status: z.string(), is_member: z.boolean().optional() }),
    })
    .optional(),
})

/** The kinds that Telegram is asked for. */
export const updateKinds = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

export type Update = z.infer<typeof updateSchema>
export type Message = z.infer<typeof message>
export type Entity = z.infer<typeof entity>
export type User = z.infer<typeof user>
