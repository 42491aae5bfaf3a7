/** Tries attacks on a whole Lotse, one after another. */

import type { App } from '../../../src/app.ts'
import type { Answer, Question } from '../../../src/domain/answer.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { obey } from '../model-service/obedient.ts'
import type { ModelService } from '../model-service/service.ts'
import type { Attack } from './attacks.ts'
import { successesOf } from './judge.ts'
import { regionOf } from './regions.ts'
import { messageOf } from './write-order.ts'

export interface Tried {
  readonly attack: Attack
  readonly answer: Answer
  /** Whether the order came through to the model; `null` of a service that we cannot look into. */
  readonly isHeard: boolean | null
  readonly successes: readonly string[]
}

/** @param obedient the double that obeys; without it the model is somebody else's, and has a will of its own */
export async function attackAll(
  app: App,
  attacks: readonly Attack[],
  obedient: ModelService | undefined,
): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const attack of attacks) tried.push(await tryOne(app, attack, obedient))
  return tried
}

async function tryOne(app: App, attack: Attack, obedient: ModelService | undefined): Promise<Tried> {
  const ask = (question: Pick<Question, 'text'> & Partial<Question>) =>
    app.responder.respond({ id: attack.id, region: regionOf(attack) as RegionSlug, ...question })
  obedient?.forget()
  if (attack.before !== undefined) await ask({ text: attack.before })
  const obedience = obedient && obey(obedient, attack)
  const answer = await ask({ text: messageOf(attack), ...historyOf(attack) })
  return { attack, answer, isHeard: obedience?.isHeard ?? null, successes: successesOf(attack, answer) }
}

/** A page said it, and the bot repeated it. */
const historyOf = ({ vector, asks, order }: Attack): Partial<Question> =>
  vector === 'history' ? { history: [{ asked: asks, answered: order }], previousQuestion: asks } : {}
