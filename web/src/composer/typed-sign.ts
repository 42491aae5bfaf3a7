/** A sign that is typed to call up a list: a slash for canned texts, an at for colleagues. */

export interface TypedSign {
  /** What was typed after it, in lower case. */
  readonly wanted: string
  /** From where to where it stands in the text, sign included. */
  readonly start: number
  readonly end: number
}

/** The sign right before the cursor, at the beginning of a word. */
export function signBefore(text: string, cursor: number, sign: '/' | '@'): TypedSign | null {
  const word = /\S*$/u.exec(text.slice(0, cursor))?.[0] ?? ''
  if (!word.startsWith(sign)) return null
  return { wanted: word.slice(1).toLocaleLowerCase(), start: cursor - word.length, end: cursor }
}

/** The text with something in place of the sign, and where the cursor goes then. */
export function putInPlace(text: string, { start, end }: TypedSign, inserted: string) {
  return { text: text.slice(0, start) + inserted + text.slice(end), cursor: start + inserted.length }
}
