/** Translates what people write to one another, so that no number, link or name changes, and nothing personal leaves. */

import { createHash } from 'node:crypto'
import { isSameLanguage } from '../domain/language.ts'
import type { Translation, TranslationOrder } from '../domain/translation.ts'
import type { TranslationCache, Translator } from '../ports/models.ts'
import type { Vault } from '../privacy/redact.ts'
import { translatePieces, type AskDeps, type Piece } from './ask.ts'
import { piecesOf } from './pieces.ts'
import { hasWords, protect } from './protect.ts'
import { hasSameNumbers } from './restore.ts'

export interface TranslateDeps extends AskDeps {
  readonly cache: TranslationCache
  /** One for each order. */
  readonly openVault: () => Vault
  readonly now: () => Date
}

export function createTranslator(deps: TranslateDeps): Translator {
  return async (texts, order) => {
    const worded = [...new Set(texts)].filter((text) => needsTranslation(text, order))
    const known = await fromCache(worded, order, deps)
    const fresh = await anew(
      worded.filter((text) => !known.has(text)),
      order,
      deps,
    )
    await keep(fresh, order, deps)
    return texts.map((text): Translation => {
      if (!worded.includes(text)) return { kind: 'unneeded' }
      const translation = known.get(text) ?? fresh.get(text)
      if (translation === undefined) return { kind: 'failed' }
      return translation === text ? { kind: 'unneeded' } : { kind: 'translated', text: translation }
    })
  }
}

function needsTranslation(text: string, { from, to }: TranslationOrder): boolean {
  return hasWords(protect(text).marked) && (from === null || !isSameLanguage(from, to))
}

type Translations = ReadonlyMap<string, string>

/** Those that could be translated, by their texts. */
async function anew(texts: readonly string[], order: TranslationOrder, deps: TranslateDeps): Promise<Translations> {
  if (texts.length === 0) return new Map()
  // What pages say is public.
  const vault = order.conversation === null ? undefined : deps.openVault()
  for (const text of texts) vault?.learn(text)
  const cut = texts.map((text) => piecesToTranslate(vault?.hide(text) ?? text))
  const pieces = [...(await translatePieces(cut.flat(), order, deps))]
  const translations = texts.map((text, position) => {
    const own = pieces.splice(0, cut[position]?.length ?? 0)
    return [text, joined(own, text, vault)] as const
  })
  return new Map(translations.filter((one): one is readonly [string, string] => one[1] !== undefined))
}

function piecesToTranslate(hidden: string): readonly Piece[] {
  const { marked, kept } = protect(hidden)
  return piecesOf(marked).map((piece) => ({ marked: piece, kept }))
}

/** @returns `undefined` where a piece is missing, or the whole does not say the same numbers as the original */
function joined(pieces: readonly (string | undefined)[], original: string, vault?: Vault): string | undefined {
  if (pieces.includes(undefined)) return undefined
  const { text, leftOut } = vault?.restore(pieces.join('')) ?? { text: pieces.join(''), leftOut: [] }
  return leftOut.length === 0 && hasSameNumbers(text, original) ? text : undefined
}

async function fromCache(
  texts: readonly string[],
  order: TranslationOrder,
  { cache, prompt }: TranslateDeps,
): Promise<Translations> {
  if (texts.length === 0) return new Map()
  const keys = texts.map((text) => keyOf(text, order, prompt.version))
  const found = await cache.find(order.conversation, keys)
  return new Map(
    texts.flatMap((text, position) => {
      const translation = found.get(keys[position] ?? '')
      return translation === undefined ? [] : [[text, translation]]
    }),
  )
}

async function keep(fresh: Translations, order: TranslationOrder, { cache, prompt, now }: TranslateDeps) {
  if (fresh.size === 0) return
  const entries = [...fresh].map(([text, translation]) => ({
    key: keyOf(text, order, prompt.version),
    text: translation,
  }))
  await cache.keep(order.conversation, entries, now())
}

/** SHA-256 in hexadecimal digits. */
function keyOf(text: string, { from, to }: TranslationOrder, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([from, to, version, text]))
    .digest('hex')
}
