/** What comes out of the mailbox: checked before anything is made of it. */

import type { MailProgress } from '../../../../src/domain/outbox.ts'
import type { Stage } from '../../../../src/domain/progress.ts'
import type { WireButton, WireMessage } from '../messages/wire.ts'
import { hasTexts, isListOf, isRecord, readAnswer } from './read-answer.ts'

export type Message = WireMessage

export type Mail =
  | { readonly isGone: true }
  | {
      readonly isGone: false
      readonly messages: readonly Message[]
      /** Id of the last one, whether this page knows its kind or not; `undefined` where there is none. */
      readonly last: string | undefined
      /** Whether a person answers, and Lotse is silent. */
      readonly isHeld: boolean
      /** Whether something that was written is being worked on. */
      readonly isAtWork: boolean
      /** How that is coming along; `undefined` where nobody knows. */
      readonly progress: MailProgress | undefined
    }

/** `undefined` for everything that is no mail; messages of kinds that this page does not know are left out. */
export function readMail(foreign: unknown): Mail | undefined {
  if (!isRecord(foreign) || !Array.isArray(foreign['messages'])) return undefined
  if (foreign['isGone'] === true) return { isGone: true }
  const all: readonly unknown[] = foreign['messages']
  const messages = all.map(readMessage).filter((message) => message !== undefined)
  const [isHeld, isAtWork] = [foreign['isHeld'] === true, foreign['isAtWork'] === true]
  return {
    isGone: false,
    messages,
    last: idOf(all[all.length - 1]),
    isHeld,
    isAtWork,
    progress: readProgress(foreign['progress']),
  }
}

const stages: readonly unknown[] = ['understanding', 'searching', 'writing', 'checking'] satisfies Stage[]

function readProgress(foreign: unknown): MailProgress | undefined {
  if (!hasTexts(foreign, ['step', 'stage']) || !stages.includes(foreign['stage'])) return undefined
  return isListOf((one) => typeof one === 'string', foreign['sentences'])
    ? (foreign as unknown as MailProgress)
    : undefined
}

function idOf(foreign: unknown): string | undefined {
  const id = isRecord(foreign) ? foreign['id'] : undefined
  return typeof id === 'string' && /^\d+$/.test(id) ? id : undefined
}

function readMessage(foreign: unknown): Message | undefined {
  if (!hasTexts(foreign, ['at', 'author']) || idOf(foreign) === undefined) return undefined
  if (!isContent(foreign['content'])) return undefined
  return { ...(foreign as unknown as Message), answer: readAnswer(foreign['answer']) ?? null }
}

function isContent(foreign: unknown): foreign is Message['content'] {
  if (!isRecord(foreign)) return false
  if (foreign['kind'] === 'file') return hasTexts(foreign, ['name', 'mediaType', 'body', 'caption'])
  return (
    foreign['kind'] === 'text' &&
    isListOf((span) => hasTexts(span, ['text']), foreign['text']) &&
    isListOf((row) => isListOf(isButton, row), foreign['buttons'])
  )
}

const wantedOf: Readonly<Record<WireButton['kind'], string[]>> = {
  action: ['label', 'data'],
  link: ['label', 'url'],
  'share-location': ['label'],
}

function isButton(foreign: unknown): boolean {
  if (!hasTexts(foreign, ['kind'])) return false
  const wanted = (wantedOf as Readonly<Record<string, string[]>>)[String(foreign['kind'])]
  return wanted !== undefined && hasTexts(foreign, wanted)
}
