/** Names as numbers from 0, in the order in which they first come. */

export interface Numbering {
  readonly names: readonly string[]
  numberOf(name: string): number
  find(name: string): number | undefined
}

export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    names,
    find: (name) => numbers.get(name),
    numberOf(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
  }
}
