/** What was said in a conversation that a counsellor may not be able to read, and in which languages. */

import { isSameLanguage, type LanguageTag } from '../domain/language.ts'
import type { ConversationThread, ThreadLine } from '../domain/escalation.ts'
import type { InboundContent } from '../domain/inbound.ts'
import type { Outbound } from '../domain/outbound.ts'
import type { LanguageDetector } from '../ports/answering.ts'

interface Said {
  readonly text: string
  readonly from: LanguageTag | null
}

/** More of a conversation than anybody reads before they answer. */
const mostTexts = 60

/** The latest that somebody who reads `to` does not read, each text once. */
export function textsOf(thread: ConversationThread, to: LanguageTag, detector: LanguageDetector): readonly Said[] {
  const said = new Map<string, Said>()
  for (const line of thread.lines.toReversed()) {
    const one = saidIn(line, thread, detector)
    const isRead = one === undefined || isReadAlready(line, to)
    if (!isRead && one.text !== '' && said.size < mostTexts) said.set(one.text, one)
  }
  return [...said.values()]
}

/** The original stands beside what a counsellor had translated. */
const isReadAlready = (line: ThreadLine, to: LanguageTag) =>
  line.kind === 'lotse' && line.original !== undefined && isSameLanguage(line.original.language, to)

function saidIn(line: ThreadLine, thread: ConversationThread, detector: LanguageDetector): Said | undefined {
  if (line.kind === 'newcomer') {
    const text = wordsOf(line.content)
    return text === undefined ? undefined : { text, from: detected(text, thread.language, detector) }
  }
  return { text: textOf(line.content), from: line.answer?.language ?? thread.language }
}

/** People also write in the language of whom they write to. */
export function detected(text: string, language: LanguageTag | null, detector: LanguageDetector): LanguageTag {
  return detector.detect(text, { offered: [], ...(language && { previous: language }) }).language
}

function wordsOf(content: InboundContent): string | undefined {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'voice':
      return content.transcript
    case 'file':
      return content.caption
    case 'button':
    case 'location':
    case 'deleted':
    case 'left':
    case 'moved':
    case 'other':
      return undefined
    default:
      return content satisfies never
  }
}

/** The text of a newcomer's line; empty where it has none. */
export const newcomerSaid = (line: ThreadLine): string =>
  line.kind === 'newcomer' ? (wordsOf(line.content) ?? '') : ''

/** Of a file only the caption: it may hold everything that is stored about a person. */
function textOf(content: Outbound): string {
  if (content.kind === 'text') return content.text.map(({ text }) => text).join('')
  return content.kind === 'file' ? content.caption : ''
}
