/** The conversation as it goes on: what is written goes out, what is said comes in, and the page hears of both. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { RegionSlug } from '../../../../src/domain/region.ts'
import type { SoFar } from '../../../../src/domain/progress.ts'
import { fetchMail, post } from './api.ts'
import type { Conversation, Written, WrittenContent } from './conversation.ts'
import { incoming } from './incoming.ts'
import { outgoing } from './outgoing.ts'
import type { Mail, Message } from './read-mail.ts'
import { randomUuid } from '../../page/browser/uuid.ts'

export interface Talk {
  /** Takes up what this tab knows already, as after a reload. */
  resume(): void
  /** @param words that stand in the conversation for it; `null` for none */
  write(content: WrittenContent, words: string | null): void
  tryAgain(written: Written): void
  /** Lets Lotse know which language the newcomer chose: at once in a conversation, else with its first message. */
  choose(language: LanguageTag): void
  /** Leaves this conversation for an empty one; whether there is anything of it, and how to have that deleted. */
  leave(): { readonly wasBegun: boolean; readonly deleteIt: () => void }
  /** Of this conversation, as far as it is shown. */
  written(): readonly Written[]
  said(): readonly Message[]
  /** That a message is most likely in; `undefined` where nothing tells. */
  languageOf(message: Message): LanguageTag | undefined
  /** Whether a person answers, and Lotse is silent. */
  isHeld(): boolean
  /** How an answer that is under way is coming along; `undefined` where nobody knows. */
  progress(): SoFar | undefined
  /** Whether an answer is under way. */
  isBusy(): boolean
}

interface TalkDeps {
  readonly region: RegionSlug
  readonly conversation: Conversation
  /** Of the page. */
  readonly language: () => LanguageTag
  /** Awaited before what is in that language is shown. */
  readonly prepare: (language: LanguageTag) => Promise<unknown>
  readonly onWritten: (written: Written) => void
  /** @param isRestored: it was said before this page was opened */
  readonly onSaid: (messages: readonly Message[], isRestored: boolean) => void
  /** It was deleted, by the newcomer or because it had grown old; the next one is empty. */
  readonly onGone: (which: 'this' | 'old') => void
  /** Anything is otherwise than before. */
  readonly onChange: () => void
}

/** What a full answer of the mailbox has; then there is more. */
const fullMail = 100
/** An answer that was under way meanwhile does not know of what was written last. */
const crossingMs = 5_000
/** What the button carries that deletes everything. */
const confirmedDeletion = 'd:yes'
/** Later than any message: only whether the conversation is there is asked for. */
const lastOfAll = '9'.repeat(18)

export function talk(deps: TalkDeps): Talk {
  const { region, conversation } = deps
  let said: readonly Message[] = []
  const languages = new Map<string, LanguageTag>()
  let spoken: LanguageTag | undefined
  let [isHeld, isAtWork, isRestoring] = [false, false, false]
  let progress: SoFar | undefined
  let writtenAt = 0
  let stopListening: (() => void) | undefined
  const queue = outgoing({
    conversation,
    post: (written) => post(region, deps.language(), written),
    onChange: noteSent,
  })

  const isMine = (written: Written) => written.conversation === conversation.id
  /** In an earlier conversation; in this one, it is heard anyway when it is gone. */
  const isDeletion = (one: Written) =>
    !isMine(one) && one.content.kind === 'button' && one.content.data === confirmedDeletion
  const shown = () => conversation.written.filter((one) => isMine(one) && one.words !== null)

  function write(content: WrittenContent, words: string | null, to = conversation.id): void {
    if (to === conversation.id) tellChoice()
    const { last: after } = conversation
    const one = { id: randomUuid(), conversation: to, content, words, after, isStored: false, failure: null }
    conversation.written.push(one)
    if (words !== null) {
      ;[isAtWork, writtenAt, progress] = [true, Date.now(), undefined]
      deps.onWritten(one)
    }
    deps.onChange()
    queue.send()
  }

  function tellChoice(): void {
    const { chosen, isChoiceTold } = conversation
    if (chosen === undefined || isChoiceTold) return
    conversation.isChoiceTold = true
    write({ kind: 'text', text: `/language ${chosen}` }, null)
  }

  function noteSent(one: Written): void {
    if (one.isStored && one.words === null) conversation.written = conversation.written.filter((other) => other !== one)
    if (one.isStored && isMine(one)) listen()
    if (one.isStored && isDeletion(one)) awaitEnd(one.conversation)
    if (isMine(one)) deps.onWritten(one)
    deps.onChange()
  }

  function listen(): void {
    const { id } = conversation
    stopListening ??= incoming({
      fetch: (seen, cancellation) => fetchMail(region, id, seen, cancellation),
      onMail: (mail) => take(mail, id),
      onGone: lose,
    })
  }

  async function take(mail: Extract<Mail, { readonly isGone: false }>, id: string): Promise<void> {
    const { messages } = mail
    noteLanguages(messages)
    await Promise.all([...new Set(languages.values())].map(deps.prepare))
    if (conversation.id !== id) return
    isHeld = mail.isHeld
    if (messages.length > 0 || Date.now() - writtenAt > crossingMs) isAtWork = mail.isAtWork
    progress = messages.length === 0 ? mail.progress : undefined
    said = [...said, ...messages]
    conversation.last = mail.last ?? conversation.last
    if (messages.length > 0) deps.onSaid(messages, isRestoring)
    isRestoring &&= messages.length === fullMail
    deps.onChange()
  }

  /** A remark is most likely in the language of the answer before it; a welcome, in that of the first answer. */
  function noteLanguages(messages: readonly Message[]): void {
    spoken ??= messages.find(({ answer }) => answer !== null)?.answer?.language
    for (const { id, answer } of messages) {
      spoken = answer?.language ?? spoken
      if (spoken !== undefined) languages.set(id, spoken)
    }
  }

  /** What waits to be sent begins the next one. */
  function lose(): void {
    const unsent = shown().filter(({ isStored }) => !isStored)
    forget()
    conversation.written.push(
      ...unsent.map((one) => ({ ...one, id: randomUuid(), conversation: conversation.id, after: '0' })),
    )
    deps.onGone('this')
    queue.send()
  }

  function forget(): void {
    stopListening?.()
    stopListening = undefined
    conversation.written = conversation.written.filter((one) => !isMine(one))
    conversation.id = randomUuid()
    conversation.isChoiceTold = false
    conversation.last = '0'
    said = []
    languages.clear()
    spoken = undefined
    isHeld = isAtWork = isRestoring = false
    progress = undefined
  }

  /** The newcomer wants to know when an earlier conversation is deleted. */
  function awaitEnd(old: string): void {
    incoming({
      fetch: (seen, cancellation) => fetchMail(region, old, { ...seen, after: lastOfAll }, cancellation),
      onMail: async () => undefined,
      onGone: () => deps.onGone('old'),
    })
  }

  return {
    resume() {
      isRestoring = shown().some(({ isStored }) => isStored)
      if (isRestoring) listen()
      queue.send()
    },
    write,
    tryAgain(one) {
      one.failure = null
      deps.onWritten(one)
      deps.onChange()
      queue.sendAgain(one)
    },
    choose(language) {
      conversation.chosen = spoken = language
      conversation.isChoiceTold = false
      if (shown().length > 0) tellChoice()
    },
    leave() {
      const { id } = conversation
      const wasBegun = shown().length > 0
      forget()
      return { wasBegun, deleteIt: () => write({ kind: 'button', data: confirmedDeletion, messageId: null }, null, id) }
    },
    written: shown,
    said: () => said,
    languageOf: ({ id }) => languages.get(id),
    isHeld: () => isHeld,
    progress: () => progress,
    isBusy: () => {
      const waiting = shown()
      if (isHeld || waiting.some(({ failure }) => failure !== null)) return false
      return isAtWork || waiting.some(({ isStored }) => !isStored)
    },
  }
}
