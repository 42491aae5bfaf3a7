/** How a model wants to be asked, learnt from what its service objects to: services differ in what they take. */

/** Parameters that some services or models do not take, and how their refusals name them. */
const objectionable = {
  response_format: /response_format|json_schema|structured output/i,
  max_tokens: /max_tokens/i,
  temperature: /temperature/i,
  stream_options: /stream_options/i,
} as const

export type Parameter = keyof typeof objectionable

/** Where a model is told the shape of its answer: by `response_format`, in its instructions, or in both. */
export type SchemaBy = 'format' | 'text' | 'both'

export interface Habits {
  takes(parameter: Parameter): boolean
  /** Learns from a refusal's words; `false` where they name nothing new. */
  learnFrom(objection: string | undefined): boolean
  /** After an answer of another shape the schema is spelled out. */
  schemaBy(hasIgnoredFormat: boolean): SchemaBy
  /** What brought an answer of the right shape is kept to. */
  works(by: SchemaBy): void
}

export function createHabits(note: (to: string) => void): Habits {
  const refused = new Set<Parameter>()
  let isSpelledOut = false
  return {
    takes: (parameter) => !refused.has(parameter),
    learnFrom(objection) {
      const parameters = Object.keys(objectionable) as Parameter[]
      const named = parameters.find((one) => !refused.has(one) && objectionable[one].test(objection ?? ''))
      if (named === undefined) return false
      refused.add(named)
      note(`no ${named}`)
      return true
    },
    schemaBy(hasIgnoredFormat) {
      if (refused.has('response_format')) return 'text'
      return isSpelledOut || hasIgnoredFormat ? 'both' : 'format'
    },
    works(by) {
      if (by !== 'both' || isSpelledOut) return
      isSpelledOut = true
      note('the schema in the instructions')
    },
  }
}
