/** Words that a language knows, and that are therefore no names. */

import { isKnownAnywhere } from '../../answer/detect-language/words.ts'

/** Arabic writes "and" and "so" in one with what comes next. */
const joined = /^[وف](?=\p{L}{3})/u

export function isEveryday(said: string): boolean {
  return isKnownAnywhere(said) || (joined.test(said) && isKnownAnywhere(said.slice(1)))
}
