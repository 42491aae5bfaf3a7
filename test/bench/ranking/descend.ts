/** Finds the weights at which a convex loss is least, by gradient descent with momentum. */

const steps = 600
const stepSize = 0.3
const momentum = 0.9

export type Weights = readonly number[]

/** @param gradientAt of the mean loss; inputs are to be of the order of 1 */
export function descend(size: number, gradientAt: (weights: Weights) => readonly number[]): Weights {
  let weights: number[] = Array.from({ length: size }, () => 0)
  let velocity: number[] = [...weights]
  for (let step = 0; step < steps; step++) {
    const gradient = gradientAt(weights)
    velocity = velocity.map((speed, i) => momentum * speed - stepSize * (1 - momentum) * (gradient[i] ?? 0))
    weights = weights.map((weight, i) => weight + (velocity[i] ?? 0))
  }
  return weights
}

export const dot = (a: readonly number[], b: readonly number[]) => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
