/** The first lines of a page, as many as fit on a phone. */

import type { LanguageTag } from '../../domain/language.ts'
import type { Line, Passage } from '../../domain/page.ts'

/** In characters, UTF-16. */
const longestExcerpt = 600

const goesOn = '…'

/** Whole lines of the page's words from its beginning; only a first line that is too long itself is cut, after a word. */
export function excerptOf(passages: readonly Passage[], language: LanguageTag): string {
  const lines = passages.flatMap((passage) => passage.lines).filter((line) => line.kind !== 'fact')
  return shorten(lines, language)
}

/** What the CMS's fields say of a place or event, as far as it fits. */
export function factsOf(passages: readonly Passage[], language: LanguageTag): string {
  const lines = passages.flatMap((passage) => passage.lines).filter((line) => line.kind === 'fact')
  return shorten(lines, language)
}

function shorten(lines: readonly Line[], language: LanguageTag): string {
  const all = lines.map(shown).join('\n')
  if (all.length <= longestExcerpt) return all
  const fitting = withoutHeadingsAtEnd(lines.slice(0, howManyFit(lines)))
  if (fitting.length > 0) return [...fitting.map(shown), goesOn].join('\n')
  return cutAfterWord(all, language)
}

function shown({ kind, text }: Line): string {
  return `${kind === 'entry' ? '• ' : ''}${text.replaceAll('\t', ' · ')}`
}

function howManyFit(lines: readonly Line[]): number {
  let left = longestExcerpt - goesOn.length
  const tooMany = lines.findIndex((line) => {
    left -= shown(line).length + 1
    return left < 0
  })
  return tooMany < 0 ? lines.length : tooMany
}

function withoutHeadingsAtEnd(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, lines.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}

/** Chinese and Thai have words without spaces. */
function cutAfterWord(text: string, language: LanguageTag): string {
  let cut = ''
  for (const { segment } of new Intl.Segmenter([language, 'en'], { granularity: 'word' }).segment(text)) {
    if (cut.length + segment.length > longestExcerpt - goesOn.length - 1) break
    cut += segment
  }
  return `${cut.trimEnd()} ${goesOn}`
}
