/** Shows a newcomer how their answer is coming along, one step after the other, and of several only the latest. */

import type { Progress } from '../domain/answer.ts'
import type { SoFar } from '../domain/progress.ts'

/** @returns what the work comes to, once nothing is being shown any more: what is shown late would be there for good */
export async function whileTelling<T>(
  show: (soFar: SoFar) => Promise<void>,
  work: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  let soFar: SoFar = { stage: 'searching', sentences: [] }
  let isNew = false
  let showing: Promise<void> | undefined

  async function showLatest(): Promise<void> {
    while (isNew) {
      isNew = false
      await show(soFar)
    }
    showing = undefined
  }

  function tell(progress: Progress): void {
    soFar = after(soFar, progress)
    isNew = true
    showing ??= showLatest()
  }

  try {
    return await work(tell)
  } finally {
    await showing
  }
}

function after(soFar: SoFar, progress: Progress): SoFar {
  switch (progress.kind) {
    case 'stage':
      return { ...soFar, stage: progress.stage }
    case 'sentence':
      return { ...soFar, sentences: [...soFar.sentences, progress.text] }
    default:
      return progress satisfies never
  }
}
