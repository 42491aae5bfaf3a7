/** Asks the model for translations of marked pieces; what lost a mark on the way is asked for once more. */

import { z } from 'zod'
import { languageName } from '../answer/with-model/language-name.ts'
import { shapeOf } from '../answer/with-model/shape.ts'
import { ModelFailure, type Prompt } from '../domain/model.ts'
import type { TranslationOrder } from '../domain/translation.ts'
import { cleanText } from '../inbox/clean-text.ts'
import type { LanguageModel } from '../ports/models.ts'
import { hasWords, type Protected } from './protect.ts'
import { restore } from './restore.ts'

export interface AskDeps {
  readonly model: LanguageModel
  readonly prompt: Prompt
}

export interface Piece {
  readonly marked: string
  readonly kept: Protected['kept']
}

const translated = shapeOf('translate', z.object({ texts: z.array(z.string()) }))

/** Characters and pieces of a call; more are several calls at once. */
const longestCall = 4_000
const mostPieces = 20

/** @returns in the order of the pieces; `undefined` for one that could not be translated */
export async function translatePieces(
  pieces: readonly Piece[],
  order: TranslationOrder,
  deps: AskDeps,
): Promise<readonly (string | undefined)[]> {
  const results = new Map<Piece, string>()
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const open = pieces.filter((piece) => hasWords(piece.marked) && !results.has(piece))
    await Promise.all(calls(open).map((some) => translateSome(some, order, results, deps)))
  }
  return pieces.map((piece) => (hasWords(piece.marked) ? results.get(piece) : restored(piece.marked, piece)))
}

function calls(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = []
  let length = Infinity
  for (const piece of pieces) {
    length += piece.marked.length
    if (length > longestCall || all.at(-1)?.length === mostPieces) {
      all.push([])
      length = piece.marked.length
    }
    all.at(-1)?.push(piece)
  }
  return all
}

async function translateSome(
  pieces: readonly Piece[],
  order: TranslationOrder,
  results: Map<Piece, string>,
  deps: AskDeps,
): Promise<void> {
  const texts = await ask(
    pieces.map(({ marked }) => marked.trim()),
    order,
    deps,
  )
  // Of fewer or more texts nobody knows which is which.
  if (texts.length !== pieces.length) return
  for (const [position, piece] of pieces.entries()) {
    const words = cleanText(texts[position] ?? '')
    const text = words === '' ? undefined : restored(spacedAs(piece.marked, words), piece)
    if (text !== undefined) results.set(piece, text)
  }
}

const restored = (text: string, { marked, kept }: Piece) => restore(text, marked, kept)

/** Pieces of a text stand apart as they did. */
function spacedAs(marked: string, words: string): string {
  const [before = ''] = /^\s*/u.exec(marked) ?? []
  const [behind = ''] = /\s*$/u.exec(marked) ?? []
  return before + words + behind
}

async function ask(
  texts: readonly string[],
  { from, to, region, signal }: TranslationOrder,
  { model, prompt }: AskDeps,
): Promise<readonly string[]> {
  const fromName = from && languageName(from)
  try {
    const { value } = await model.ask({
      task: 'translate',
      prompt,
      input: JSON.stringify({ from, fromName, to, toName: languageName(to), texts }),
      shape: translated,
      maxTokens: tokensFor(texts),
      for: { region, person: null },
      signal,
    })
    return value.texts
  } catch (error) {
    if (error instanceof ModelFailure) return []
    throw error
  }
}

/** Some scripts take more than a token a letter. */
const tokensFor = (texts: readonly string[]) => 500 + 3 * texts.join('').length
