/** What stands in a canned text for something that is known only when it is sent. */

export const placeholders = ['region', 'counsellor', 'hours', 'page'] as const
export type Placeholder = (typeof placeholders)[number]

/** With the placeholder in place of the selection, and where the cursor goes then. */
export function insertPlaceholder(
  text: string,
  selection: { readonly start: number; readonly end: number },
  placeholder: Placeholder,
): { readonly text: string; readonly cursor: number } {
  const before = text.slice(0, selection.start)
  const after = text.slice(selection.end)
  const inserted = `${needsSpace(before) ? ' ' : ''}{${placeholder}}`
  return { text: before + inserted + after, cursor: before.length + inserted.length }
}

/** The text with examples in it, as stretches, so that what will be filled in can be shown as such. */
export function filledIn(
  text: string,
  examples: Readonly<Record<Placeholder, string>>,
): readonly { readonly text: string; readonly isFilled: boolean; readonly at: number }[] {
  const pieces: { text: string; isFilled: boolean; at: number }[] = []
  let at = 0
  for (const match of text.matchAll(/\{(\w+)\}/g)) {
    const name = placeholders.find((one) => one === match[1])
    if (name === undefined) continue
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), isFilled: false, at })
    pieces.push({ text: examples[name], isFilled: true, at: match.index })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFilled: false, at })
  return pieces
}

/** Words in braces that nothing will be put in for: most often a slip of the keyboard. */
export function unknownPlaceholders(text: string): readonly string[] {
  const names = Array.from(text.matchAll(/\{([^{}\s]*)\}/g), ([, name]) => name ?? '')
  return [...new Set(names)].filter((name) => !(placeholders as readonly string[]).includes(name))
}

const needsSpace = (before: string): boolean => /[\p{L}\p{N}.,;:!?)]$/u.test(before)
