/** Made-up messages of dangers, small talk and questions that sound alike, and how well they are told apart. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Recognised } from '../../src/domain/recognised.ts'

export interface Message {
  readonly language: string
  readonly text: string
  readonly split: 'tuning' | 'held-out'
  /** The danger or the topic of small talk; `null` for questions. */
  readonly wanted: string | null
}

export const splits = ['tuning', 'held-out'] as const satisfies readonly Message['split'][]

const recogniser = createRecogniser(speeches)

export function readMessages(file: string, wanted: 'danger' | 'topic'): readonly Message[] {
  return readFileSync(join(import.meta.dirname, '../data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((line) => ({ ...line, wanted: line[wanted] }))
}

export function recogniseIn({ text, language }: Message): Recognised {
  return recogniser.recognise(text, languageTag(language))
}

/** Shares are `NaN` where there is nothing to divide by. */
export interface Scores {
  readonly recall: number
  readonly precision: number
  readonly falseAlarms: number
}

export function scoresOf(messages: readonly Message[], kind: Recognised['kind']): Scores {
  const found = messages.filter((message) => recogniseIn(message).kind === kind)
  const right = found.filter(({ wanted }) => wanted !== null).length
  const wanted = messages.filter((message) => message.wanted !== null).length
  return { recall: right / wanted, precision: right / found.length, falseAlarms: found.length - right }
}
