/** What the pages lack goes to their editors, with what a counsellor answered; nothing leads back to who asked. */

import type { ContentGap } from '../domain/desk-work.ts'
import type { ConversationThread, ThreadLine } from '../domain/escalation.ts'
import { languageTag, type LanguageTag } from '../domain/language.ts'
import type { ConversationId } from '../domain/person.ts'
import { cleanText } from '../inbox/clean-text.ts'
import type { createVault } from '../privacy/redact.ts'
import type { Audit } from '../ports/people.ts'
import type { ContentGaps, Escalations } from '../ports/work.ts'
import type { Counsellor } from './counsellor.ts'
import { newcomerSaid } from './said-texts.ts'

export interface MarkGapDeps {
  readonly escalations: Pick<Escalations, 'thread'>
  readonly gaps: Pick<ContentGaps, 'add'>
  readonly audit: Audit
  /** Each takes out what leads to a person. */
  readonly openVault: typeof createVault
  readonly newId: () => string
  readonly now: () => Date
}

/** As a counsellor words it. */
export interface MarkedGap {
  readonly question: string
  readonly draft: string
  readonly language: LanguageTag
}

/** @param marked what the newcomer asked last and a counsellor answered last, where it is left out */
export async function markGap(
  id: ConversationId,
  counsellor: Counsellor,
  deps: MarkGapDeps,
  marked?: MarkedGap,
): Promise<ContentGap | undefined> {
  const thread = await deps.escalations.thread(id, counsellor.regions)
  if (thread === undefined) return undefined
  const { question, draft, language } = marked ?? lastSaid(thread)
  const { region } = thread
  const vault = deps.openVault({ keep: isOfOthers(thread) })
  const texts = [question, draft].map(cleanText)
  for (const text of texts) vault.learn(text)
  const [asked = '', answered = ''] = texts.map((text) => vault.hide(text))
  const gap: ContentGap = {
    id: deps.newId(),
    region,
    language,
    question: asked,
    draft: answered,
    state: 'open',
    markedAt: deps.now(),
  }
  await deps.gaps.add(gap, counsellor.id)
  await deps.audit.note({ actor: counsellor, region, action: 'content-gap.marked', target: gap.id })
  return gap
}

/** The number and the address of an office are the answer itself: only what the newcomer wrote as well leads to them. */
function isOfOthers({ lines }: ConversationThread): (value: string) => boolean {
  const said = partsOf(lines.map(newcomerSaid).join('\n'))
  return (value) => /[\d@]/.test(value) && [...partsOf(value)].every((part) => !said.has(part))
}

/** Beginnings of words and ends of numbers: what stays the same, however somebody writes it. */
function partsOf(text: string): ReadonlySet<string> {
  const closed = text.toLowerCase().replace(/(?<=\d)[\s()/.-]+(?=\d)/g, '')
  const numbers = closed.match(/\d{4,}/g) ?? []
  return new Set([...(closed.match(/(?<!\p{L})\p{L}{4}/gu) ?? []), ...numbers.map((digits) => digits.slice(-6))])
}

/** What counsellors answered last, however many messages it was, and what the newcomer had asked before it. */
function lastSaid({ lines, language }: ConversationThread): MarkedGap {
  const end = lines.findLastIndex(isReply) + 1
  const start = lines.slice(0, end).findLastIndex((line) => !isReply(line)) + 1
  const question = lines.slice(0, end === 0 ? lines.length : start).findLast((line) => newcomerSaid(line) !== '')
  return {
    question: question === undefined ? '' : newcomerSaid(question),
    draft: lines.slice(start, end).map(replied).join('\n').trim(),
    language: language ?? languageTag('de'),
  }
}

const isReply = (line: ThreadLine) => line.kind === 'lotse' && line.author.kind === 'counsellor'

/** As the counsellor wrote it, without what stands around it for the newcomer. */
function replied(line: ThreadLine): string {
  if (line.kind === 'newcomer' || line.content.kind !== 'text') return ''
  if (line.original !== undefined) return line.original.text
  return line.content.text
    .filter(({ style }) => style !== 'bold')
    .map(({ text, url }) => (url === undefined ? text : `${text} (${url})`))
    .join('')
    .trim()
}
