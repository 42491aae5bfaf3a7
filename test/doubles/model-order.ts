/** Something to ask a model, for tests that say only what matters to them. */

import { z } from 'zod'
import type { ModelOrder, ModelReply, OnBehalfOf } from '../../src/domain/model.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

const schema = z.object({ canAnswer: z.boolean(), sentences: z.array(z.object({ text: z.string() })) })

export type Drafted = z.infer<typeof schema>

export const somebody: OnBehalfOf = {
  region: 'muenchen' as RegionSlug,
  person: '0190a1b2-0000-7000-8000-000000000001' as PersonId,
}

/** What must stand in no error, log or metric. */
export const secret = 'Rumpelstilzchen'

export const order = (more: Partial<ModelOrder<Drafted>> = {}): ModelOrder<Drafted> => ({
  task: 'draft',
  prompt: { version: 'draft@1', instructions: `Answer from the passages, ${secret}.` },
  input: JSON.stringify({
    questions: [`Where can ${secret} learn German in courses?`],
    passages: [{ number: 1, text: 'You can learn German in courses. They are free.' }],
  }),
  shape: {
    name: 'draft',
    jsonSchema: {
      type: 'object',
      properties: { canAnswer: { type: 'boolean' }, sentences: { type: 'array' } },
      required: ['canAnswer', 'sentences'],
      additionalProperties: false,
    },
    parse: (json) => schema.parse(json),
  },
  maxTokens: 400,
  for: somebody,
  signal: new AbortController().signal,
  ...more,
})

export const reply = (usage: ModelReply<Drafted>['usage']): ModelReply<Drafted> => ({
  value: { canAnswer: false, sentences: [] },
  usage,
})
