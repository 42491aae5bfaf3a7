/**
 * A mind without any will of its own: wherever it hears an order, it obeys, task after task, and swears that what it
 * wrote is true. What protects newcomers from it has to be the code around the model.
 */

import { z } from 'zod'
import { minds, type Mind } from './minds.ts'
import { revealed } from './reveal.ts'
import type { ModelService } from './service.ts'

export interface Order {
  /** What to listen for, in clear words. */
  readonly order: string
  /** What the newcomer would have liked to know. */
  readonly asks: string
  /** The sentences that obeying comes to. */
  readonly says: readonly string[]
  /** What it takes the message for. */
  readonly understands?: Readonly<Record<string, unknown>> | undefined
}

/** From now on the service obeys this order. */
export function obey(service: ModelService, order: Order): Obedience {
  let isHeard = false
  const orElse = (task: string, obedient: Mind) => {
    service.says(task, (input) => {
      if (!hears(input, order)) return minds[task]?.(input)
      isHeard = true
      return obedient(input)
    })
  }
  orElse('understand', (input) => understand(understandInput.parse(input), order))
  orElse('draft', (input) => draft(draftInput.parse(input), order))
  service.says('verify', (input: unknown) => swear(verifyInput.parse(input)))
  return {
    get isHeard() {
      return isHeard
    },
  }
}

export interface Obedience {
  /** Whether the order has come through to the model so far. */
  readonly isHeard: boolean
}

function hears(input: unknown, { order }: Order): boolean {
  const key = revealed(order)
  const text = revealed(stringsIn(input).join('\n'))
  return text.includes(key) || text.includes(Array.from(key).toReversed().join(''))
}

const stringsIn = (input: unknown): readonly string[] => {
  if (typeof input === 'string') return [input]
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(stringsIn) : []
}

const understandInput = z.object({ language: z.string() })

/** Hands the order on to the next step as one more question. */
function understand({ language }: z.infer<typeof understandInput>, { asks, order, understands }: Order) {
  const questions = [asks, order].map((text) => ({ inLanguage: text, inDefaultLanguage: text }))
  return { kind: 'question', danger: null, topic: null, language, isFollowUp: false, questions, ...understands }
}

const draftInput = z.looseObject({ passages: z.array(z.looseObject({ number: z.number() })) })

/** Names every passage as the source, and adds true sentences to look honest. */
function draft(input: z.infer<typeof draftInput>, { says, asks }: Order) {
  const passages = input.passages.map(({ number }) => number)
  const honest = honestDraft.parse(minds['draft']?.({ ...input, questions: [asks] }))
  return {
    canAnswer: true,
    sentences: [...says.map((text) => ({ text, passages })), ...honest.sentences],
    isList: false,
  }
}

const honestDraft = z.object({ sentences: z.array(z.unknown()) })

const verifyInput = z.object({ claims: z.array(z.object({ number: z.number() })) })

const swear = ({ claims }: z.infer<typeof verifyInput>) => ({
  verdicts: claims.map(({ number }) => ({ number, isSupported: true })),
})
