/** Marks such as ⟦PHONE_1⟧, which stand for what a newcomer said of themself. */

import { placeholdersIn } from '../../privacy/redact/placeholders.ts'

/** For searching: no page has such words. */
export function withoutMarks(text: string): string {
  let left = ''
  let end = 0
  for (const { from, to } of placeholdersIn(text)) {
    left += text.slice(end, from)
    end = to
  }
  return (left + text.slice(end))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:?!])/g, '')
    .trim()
}
