/** What the counsellor writes, in the newcomer's language: shown and changed before it is sent. */

import { isSameLanguage, type LanguageTag } from '../../../../src/domain/language.ts'
import { fill } from '../../../../src/phrases/phrases.ts'
import { byId } from '../../page/browser/elements.ts'
import type { ThreadView } from '../views.ts'
import type { Translation } from '../../../../src/domain/translation.ts'
import { post, type Failure } from './api.ts'
import type { ReadingLanguage } from './reading-language.ts'
import type { Speech } from './speech.ts'

/** As the service takes it. */
export interface ReplyBody {
  readonly text: string
  readonly original?: { readonly text: string; readonly language: LanguageTag }
}

export type Ready =
  | { readonly kind: 'ready'; readonly body: ReplyBody }
  /** It is there to be looked at; the next time it is ready. */
  | { readonly kind: 'shown' }
  /** Nothing came of it. */
  | { readonly kind: 'untranslated' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export function replyTranslation({ words, nameOf }: Speech, reading: ReadingLanguage) {
  const place = byId('reply-translated', HTMLElement)
  const label = byId('translation-label', HTMLElement)
  const field = byId('translation-text', HTMLTextAreaElement)
  const send = byId('reply-send', HTMLButtonElement)
  const asWritten = byId('send-as-written', HTMLButtonElement)
  let theirs: LanguageTag | null = null
  /** What the preview is of. */
  let previewed: string | undefined

  const mine = () => {
    const language = reading.chosen()
    const isForeign = language !== undefined && theirs !== null && !isSameLanguage(language, theirs)
    return isForeign ? language : undefined
  }

  function drop(): void {
    previewed = undefined
    field.value = ''
    reflect()
  }

  function reflect(): void {
    const isForeign = mine() !== undefined
    place.hidden = !isForeign || previewed === undefined
    asWritten.hidden = !isForeign
    send.textContent = !isForeign ? words.send : place.hidden ? words.previewTranslation : words.sendTranslation
  }

  function show(text: string, translated: string): void {
    previewed = text
    field.value = translated
    label.textContent = fill(words.translationInto, { language: nameOf(theirs) })
    field.lang = theirs ?? ''
    reflect()
    field.focus()
  }

  return {
    /** What a reply to this newcomer needs; a preview of what was written to somebody else goes. */
    show({ language }: ThreadView, isOther: boolean): void {
      theirs = language
      if (isOther) drop()
      else reflect()
    },
    /** A preview of other words is none. */
    noteChange(text: string): void {
      if (previewed !== undefined && previewed !== text) drop()
    },
    drop,
    isNeeded: () => mine() !== undefined,
    async ready(conversation: string, text: string): Promise<Ready> {
      const language = mine()
      if (language === undefined) return { kind: 'ready', body: { text } }
      if (previewed === text && field.value.trim() !== '') {
        return { kind: 'ready', body: { text: field.value, original: { text, language } } }
      }
      const outcome = await post<Translation>(`conversations/${conversation}/preview`, { text, from: language })
      if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome }
      const translation = outcome.kind === 'fresh' ? outcome.content : undefined
      if (translation?.kind === 'unneeded') return { kind: 'ready', body: { text } }
      if (translation?.kind !== 'translated') return { kind: 'untranslated' }
      show(text, translation.text)
      return { kind: 'shown' }
    },
  }
}
