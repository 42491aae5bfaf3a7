/** Makes texts of strangers fit for PostgreSQL, which keeps no NUL and no half of a surrogate pair. */

export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** For a parameter of type jsonb. */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part))
}
