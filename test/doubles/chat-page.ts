/** A chat page without a browser: it posts, and fetches what it is told for as long as it is open. */

import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { WireMessage } from '../../adapters/http/chat/messages/wire.ts'

export interface ChatPage {
  /** The secret that opens the conversation. */
  readonly conversation: string
  readonly heard: readonly WireMessage[]
  /** Texts of what was heard, in order; files by their name. */
  readonly texts: () => readonly string[]
  readonly isHeld: () => boolean
  readonly isGone: () => boolean
  /** Posts until it is stored; the message's id. */
  write(text: string, id?: string): Promise<string>
  /** The last button with this label. */
  tap(label: string): Promise<void>
  close(): Promise<void>
}

interface PageOptions {
  /** Of the gateway, at any time. */
  readonly address: () => string
  /** Where it fetches, if not where it posts. */
  readonly fetchAddress?: () => string
  readonly language?: string
}

const region = 'musterstadt'
const again = () => new Promise((resolve) => setTimeout(resolve, 50))

const mailSchema = z.object({
  messages: z.array(z.custom<WireMessage>()),
  isHeld: z.boolean().default(false),
  isGone: z.boolean().default(false),
})

export function openChatPage({ address, fetchAddress = address, language = 'de' }: PageOptions): ChatPage {
  const conversation = randomUUID()
  const heard: WireMessage[] = []
  const closing = new AbortController()
  let isHeld = false
  let isGone = false
  let fetching: Promise<void> | undefined

  async function post(content: object, id: string): Promise<void> {
    const body = JSON.stringify({ region, conversation, id, language, content })
    for (;;) {
      const response = await fetch(`${address()}/api/v1/chat/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => undefined)
      if (response?.status === 202) break
      if (response !== undefined && response.status < 500) throw new Error(`The page was refused: ${response.status}`)
      await again()
    }
    isGone = false
    fetching ??= keepFetching()
  }

  async function keepFetching(): Promise<void> {
    while (!closing.signal.aborted && !isGone) {
      const response = await fetch(
        `${fetchAddress()}/api/v1/chat/messages?region=${region}&after=${heard.at(-1)?.id ?? '0'}`,
        { headers: { 'x-lotse-conversation': conversation }, signal: closing.signal },
      ).catch(() => undefined)
      if (response?.ok !== true) {
        await again()
        continue
      }
      const mail = mailSchema.parse(await response.json())
      heard.push(...mail.messages)
      ;[isHeld, isGone] = [mail.isHeld, mail.isGone]
      if (mail.messages.length === 0) await again()
    }
    fetching = undefined
  }

  return {
    conversation,
    heard,
    texts: () => heard.map(textOf),
    isHeld: () => isHeld,
    isGone: () => isGone,
    async write(text, id = randomUUID()) {
      await post({ kind: 'text', text }, id)
      return id
    },
    async tap(label) {
      const [message, data] = buttonOf(heard, label)
      await post({ kind: 'button', data, messageId: message }, randomUUID())
    },
    async close() {
      closing.abort()
      await fetching
    },
  }
}

function textOf({ content }: WireMessage): string {
  return content.kind === 'file' ? content.name : content.text.map(({ text }) => text).join('')
}

function buttonOf(heard: readonly WireMessage[], label: string): readonly [message: string, data: string] {
  for (const { id, content } of heard.toReversed()) {
    if (content.kind !== 'text') continue
    for (const button of content.buttons.flat()) {
      if (button.kind === 'action' && button.label === label) return [id, button.data]
    }
  }
  throw new Error(`There is no button "${label}".`)
}
