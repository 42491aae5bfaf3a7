/** Beside what a page says in another language, what a machine makes of it; the page's own words stay as they are. */

import { isSameLanguage, type LanguageTag } from '../domain/language.ts'
import type { Decision, Quote, Turn } from '../domain/turn.ts'
import type { Translator } from '../ports/models.ts'
import type { Setback } from './with-model/outcome.ts'

/** Besides the time that the turn has taken already. */
const patienceMs = 6_000

interface Quoted {
  readonly turn: Turn
  readonly decision: Decision
  /** Why the model has not written, if it should have. */
  readonly setback: Setback | null
}

/** @returns by the quotation's text; without those that could not be translated, and those that need not be */
export async function translateQuotes(
  { turn, decision, setback }: Quoted,
  translate: Translator | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (translate === undefined || decision.kind !== 'answered' || isUnwell(setback)) return new Map()
  const foreign = decision.quotes.filter(({ page }) => !isSameLanguage(page.language, turn.language))
  const byLanguage = [...Map.groupBy(foreign, ({ page }) => page.language)]
  const signal = AbortSignal.timeout(patienceMs)
  const translated = await Promise.all(
    byLanguage.map(([from, quotes]) => translateSome(quotes, { from, turn, signal }, translate)),
  )
  return new Map(translated.flat())
}

/** Nobody waits a second time for a model that does not answer. */
const unwell = new Set<Setback | null>([
  'timeout',
  'aborted',
  'unreachable',
  'busy',
  'broken',
  'refused-access',
  'resting',
  'over-budget',
])
const isUnwell = (setback: Setback | null) => unwell.has(setback)

async function translateSome(
  quotes: readonly Quote[],
  { from, turn, signal }: { readonly from: LanguageTag; readonly turn: Turn; readonly signal: AbortSignal },
  translate: Translator,
): Promise<readonly (readonly [string, string])[]> {
  const texts = quotes.map(({ lines }) => lines.join('\n'))
  const order = { from, to: turn.language, region: turn.region.slug, conversation: null, signal }
  const translations = await translate(texts, order)
  return texts.flatMap((text, position) => {
    const translation = translations[position]
    return translation?.kind === 'translated' ? [[text, translation.text] as const] : []
  })
}
