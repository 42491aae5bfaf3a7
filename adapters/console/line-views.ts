/** What was said in a conversation, as the desk shows it. */

import { encodeAction } from '../../src/domain/action.ts'
import { isWritten, type Answer } from '../../src/domain/answer.ts'
import type { Attachment } from '../../src/domain/attachment.ts'
import type { ConversationThread, OpenConversation, ThreadLine } from '../../src/domain/escalation.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Button, Outbound, RichText } from '../../src/domain/outbound.ts'
import type { ConversationState } from '../../src/domain/person.ts'
import { canBeOpened } from '../../src/escalation/open-attachment.ts'
import type { AnswerView, FileView, LineView, LotseLine, NewcomerWords } from './api.ts'

export function linesOf({ lines, ...conversation }: ConversationThread): readonly LineView[] {
  const labels = new Map<string, string>()
  const cited = new Set<string>()
  return lines.map((line) => {
    if (line.kind === 'newcomer') {
      const file = fileOf(line, conversation)
      return { kind: 'newcomer', at: line.at.toISOString(), said: wordsOf(line.content, file, labels) }
    }
    for (const button of buttonsOf(line.content)) {
      if (button.kind === 'action') labels.set(encodeAction(button.action), button.label)
    }
    // A long answer is several messages; its pages stand below the first of them.
    const isRepeated = line.answer !== null && cited.has(line.answer.id)
    if (line.answer !== null) cited.add(line.answer.id)
    return lotseLine(line, isRepeated ? null : line.answer)
  })
}

function wordsOf(content: InboundContent, file: FileView | null, labels: ReadonlyMap<string, string>): NewcomerWords {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: content.text }
    case 'button':
      return { kind: 'tap', label: labels.get(content.data) ?? null }
    case 'voice':
      return { kind: 'voice', transcript: content.transcript ?? null, file }
    case 'file':
      return { kind: 'file', caption: content.caption ?? null, file }
    case 'location':
    case 'deleted':
    case 'other':
      return { kind: content.kind }
    case 'left':
    case 'moved':
      return { kind: 'other' }
    default:
      return content satisfies never
  }
}

type Newcomer = Extract<ThreadLine, { readonly kind: 'newcomer' }>

function fileOf({ id: message, at, content }: Newcomer, { id, state, since }: OpenConversation): FileView | null {
  const attachment = content.kind === 'voice' || content.kind === 'file' ? content.attachment : undefined
  if (attachment === undefined) return null
  const url = `/api/desk/conversations/${id}/attachments/${message}`
  const isShown = isOpen(state) && canBeOpened(attachment, { sentAt: at, since })
  return { ...factsOf(attachment), url: isShown ? url : null }
}

const isOpen = (state: ConversationState) => state === 'waiting' || state === 'with-counsellor'

const factsOf = ({ mediaType, name, bytes, seconds }: Attachment): Omit<FileView, 'url'> => ({
  isPhoto: mediaType.startsWith('image/'),
  name: name ?? null,
  bytes,
  seconds: seconds ?? null,
})

type Lotse = Extract<ThreadLine, { readonly kind: 'lotse' }>

function lotseLine({ at, author, content, delivery, original }: Lotse, answer: Lotse['answer']): LotseLine {
  const buttons = buttonsOf(content)
  const cited = answer?.citations ?? []
  const links = buttons.flatMap((button) => (button.kind === 'link' ? [{ title: button.label, url: button.url }] : []))
  return {
    kind: 'lotse',
    at: at.toISOString(),
    counsellor: author.kind === 'counsellor' ? author.name : null,
    text: textOf(content),
    file: content.kind === 'file' ? content.name : null,
    answer: answer && answerView(answer),
    links: links.filter(({ url }) => !cited.some((page) => page.url === url)),
    choices: buttons.flatMap((button) => (button.kind === 'link' ? [] : [button.label])),
    delivery,
    original: original?.text ?? null,
  }
}

const answerView = (answer: Answer): AnswerView => ({
  kind: answer.kind,
  confidence: answer.confidence,
  citations: answer.citations.map(({ title, url, quote }) => ({ title, url, quote })),
  isWritten: isWritten(answer),
})

const buttonsOf = (content: Outbound): readonly Button[] => (content.kind === 'text' ? content.buttons.flat() : [])

/** Of a file only the caption: it may hold everything that is stored about a person. */
function textOf(content: Outbound): RichText {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'file':
      return [{ text: content.caption }]
    case 'acknowledge':
      return []
    default:
      return content satisfies never
  }
}
