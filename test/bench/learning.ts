/** Measures what learning costs one region of many languages, and what questions feel of it meanwhile. */

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createParallelTexts } from '../../db/parallel-texts.ts'
import { createTermTables } from '../../db/term-tables.ts'
import { learnTermTables } from '../../ingestion/learn.ts'
import { learnApart } from '../../ingestion/learn/learn-apart.ts'
import type { App } from '../../src/app.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { PageText } from '../../src/domain/parallel-page.ts'
import type { FingerprintedPair } from '../../src/domain/term-tables.ts'
import type { ParallelTexts } from '../../src/ports/content.ts'

export interface LearningMeasured {
  readonly pairs: number
  readonly pages: number
  readonly seconds: number
  /** Of the thread that answers questions. */
  readonly longestPauseMs: number
}

/** Beside the default one. */
const languages = 14

/** The region's English, disguised as so many languages. */
export async function learnManyLanguages(app: App): Promise<LearningMeasured> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const deps = { texts: disguised(createParallelTexts(app.pool)), tables: createTermTables(app.pool), learnApart }
  const { learnt, failed, seconds } = await learnTermTables(deps, new AbortController().signal)
  delay.disable()
  if (failed.length > 0) throw new Error(failed.map(({ problem }) => problem).join('; '))
  return {
    pairs: learnt.length,
    pages: learnt[0]?.pages ?? 0,
    seconds,
    longestPauseMs: Math.round(delay.max / 1e6),
  }
}

function disguised(texts: ParallelTexts): ParallelTexts {
  const english = { from: languageTag('de'), to: languageTag('en') }
  return {
    async pairs() {
      return Array.from({ length: languages }, (_, i): FingerprintedPair => ({
        from: english.from,
        to: languageTag(`x${String.fromCodePoint(97 + i)}`),
        fingerprint: String(i),
      }))
    },
    async pages({ to }, limit) {
      const pages = await texts.pages(english, limit)
      const shift = (to.codePointAt(1) ?? 0) - 96
      return pages.map(({ source, target }) => ({ source, target: disguise(target, shift) }))
    },
  }
}

function disguise({ title, lines }: PageText, shift: number): PageText {
  return { title: shifted(title, shift), lines: lines.map((line) => shifted(line, shift)) }
}

/** Every letter as another one: new words of the same lengths, as often and in the same places. */
function shifted(text: string, shift: number): string {
  return text.replaceAll(/[a-z]/g, (letter) =>
    String.fromCodePoint((((letter.codePointAt(0) ?? 0) - 97 + shift) % 26) + 97),
  )
}
