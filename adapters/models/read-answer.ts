/** Reads what a model wrote as what it was asked for. */

import type { Shape, Usage } from '../../src/domain/model.ts'
import type { Completion } from './complete.ts'
import { ServiceFailure } from './failures.ts'

/** An answer of another shape than was asked for. */
export class OtherShape extends ServiceFailure {
  constructor(message: string, usage: Usage) {
    super('malformed', message, { repeat: 'soon', usage })
  }
}

/** @throws ServiceFailure */
export function readAnswer<T>({ text, end }: Completion, shape: Shape<T>, usage: Usage): T {
  if (end === 'refused') throw new ServiceFailure('refusal', `The model refused the task "${shape.name}".`, { usage })
  if (end === 'filtered')
    throw new ServiceFailure('refusal', `The model service’s content filter stopped the task "${shape.name}".`, {
      usage,
    })
  if (end === 'cut-off')
    throw new ServiceFailure('malformed', `The model’s answer was longer than it may be (${shape.name}).`, { usage })
  if (text.trim() === '')
    throw new ServiceFailure('malformed', `The model’s answer is empty (${shape.name}).`, { repeat: 'soon', usage })
  const json = jsonIn(text)
  if (json === undefined) throw new OtherShape(`The model’s answer is no JSON (${shape.name}).`, usage)
  try {
    return shape.parse(json)
  } catch {
    // What exactly is wrong may quote what somebody wrote.
    throw new OtherShape(`The model’s answer has another shape than "${shape.name}".`, usage)
  }
}

/** The one object in a text: bare, as Markdown code, with words around it, or after thoughts. */
function jsonIn(text: string): unknown {
  const answer = text.slice(text.lastIndexOf('</think>') + 1)
  return parsed(text) ?? parsed(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
