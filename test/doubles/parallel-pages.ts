/** Pages in English and German that are translated word by word: what a term table must find out is known. */

import type { ParallelPage } from '../../src/domain/parallel-page.ts'

export const dictionary: readonly (readonly [english: string, german: string])[] = [
  ['midwife', 'hebamme'],
  ['passport', 'reisepass'],
  ['library', 'bücherei'],
  ['nursery', 'krippe'],
  ['landlord', 'vermieter'],
  ['waste', 'abfall'],
  ['dentist', 'zahnarzt'],
  ['driving', 'fahren'],
  ['swimming', 'schwimmen'],
  ['school', 'schule'],
  ['invoice', 'rechnung'],
  ['garden', 'garten'],
]

/** @param count pages; the same ones for the same number, and no two alike */
export function wordByWordPages(count: number): readonly ParallelPage[] {
  return Array.from({ length: count }, (_, page) => {
    const sentences = Array.from({ length: 8 }, (__, line) => sentence(page * 8 + line))
    return {
      source: { title: `Page ${page}`, lines: sentences.map(({ english }) => english) },
      target: { title: `Seite ${page}`, lines: sentences.map(({ german }) => german) },
    }
  })
}

function sentence(number: number) {
  const words = [number, number * 5 + 1, number * 7 + Math.floor(number / 12)].map(
    (i) => dictionary[i % dictionary.length],
  )
  const english = words.map((word) => word?.[0] ?? '').join(' and the ')
  const german = words.map((word) => word?.[1] ?? '').join(' und die ')
  return { english: `Here is the ${english} of house ${number}.`, german: `Hier ist die ${german} von haus ${number}.` }
}
