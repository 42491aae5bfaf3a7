/** What the pages lack, as a conversation shows it: the question, and what was answered, in the language of the desk. */

import type { LineView, LotseLine, ThreadView } from '../../../adapters/console/api.ts'
import { languageTag, type LanguageTag } from '../../../src/domain/language.ts'
import { wordsOf, type Translations } from './words-of.ts'

export interface GapDraft {
  readonly question: string
  readonly draft: string
  readonly language: LanguageTag
}

export function gapFrom(thread: ThreadView, translations: Pick<Translations, 'of' | 'language'>): GapDraft {
  const asked = questionIn(thread)
  const answers = thread.lines.filter((line) => line.kind === 'lotse' && line.counsellor !== null)
  const readable = (line: LineView): string => {
    if (line.kind === 'lotse' && line.original !== null) return line.original
    const words = wordsOf(line) ?? ''
    const translated = translations.of(words)
    if (line.kind === 'newcomer') return translated ?? words
    return translated === undefined ? withoutMark(line) : translated.replace(/^.*\n/, '')
  }
  return {
    question: asked === undefined ? '' : readable(asked),
    draft: answers.map(readable).join('\n\n'),
    language: translations.language ?? thread.language ?? languageTag('de'),
  }
}

/** Who writes stands in bold above it, for the newcomer. */
const withoutMark = ({ text }: LotseLine): string =>
  text
    .filter(({ style }) => style !== 'bold')
    .map((span) => span.text)
    .join('')
    .trim()

/** What the newcomer wrote last before somebody answered: what comes after it is mostly thanks. */
function questionIn({ lines }: ThreadView): LineView | undefined {
  const answeredAt = lines.findIndex((line) => line.kind === 'lotse' && line.counsellor !== null)
  const isQuestion = (line: LineView) => line.kind === 'newcomer' && (wordsOf(line) ?? '') !== ''
  return lines.slice(0, answeredAt === -1 ? undefined : answeredAt).findLast(isQuestion) ?? lines.findLast(isQuestion)
}
