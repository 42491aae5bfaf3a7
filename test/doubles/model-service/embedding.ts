/** Vectors in which texts lie near each other that share words. */

import { createHash } from 'node:crypto'
import { wordsOf } from './words.ts'

/** Each word is a direction of its own, drawn by its hash. */
export function embed(text: string, dimensions: number): readonly number[] {
  const vector = new Float64Array(dimensions)
  for (const word of wordsOf(text)) {
    const hash = createHash('sha256').update(word).digest()
    vector[hash.readUInt32LE(0) % dimensions] = 1
  }
  if (vector.every((value) => value === 0)) vector[0] = 1
  const length = Math.hypot(...vector)
  return Array.from(vector, (value) => value / length)
}

/** As 32-bit floats in base64, which clients ask for because it is shorter. */
export function base64Of(vector: readonly number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString('base64')
}
