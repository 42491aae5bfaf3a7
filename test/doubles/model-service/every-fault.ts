/** Every way in which a model service misbehaves, and what the newcomer gets: a model's answer, or the page's words. */

import type { Fault } from './faults.ts'

export interface FaultCase {
  readonly name: string
  readonly task: 'understand' | 'draft' | 'verify' | '*'
  readonly fault: Fault
  /** Otherwise it is over after one call. */
  readonly lasts: boolean
  readonly becomes: 'written' | 'quoted'
}

/** What one repetition, or another way to ask, gets over. */
const passing: readonly (readonly [string, Fault])[] = [
  ['hangs up, once', { kind: 'reset' }],
  ['500, once', { kind: 'status', status: 500 }],
  ['503 with a proxy’s page, once', { kind: 'status', status: 503 }],
  ['429 with Retry-After: 0, once', { kind: 'busy', retryAfter: 0 }],
  ['JSON that is none, once', { kind: 'invalid-json' }],
  ['another schema, once', { kind: 'wrong-schema' }],
  ['another language, once', { kind: 'wrong-language' }],
  ['input too long, once', { kind: 'too-long' }],
]

/** What is got over however often it happens. */
const bearable: readonly (readonly [string, Fault])[] = [
  ['refuses response_format', { kind: 'refuses-format' }],
  ['ignores response_format', { kind: 'ignores-format' }],
  ['prose around the JSON', { kind: 'prose-around' }],
  ['JSON as Markdown code', { kind: 'fenced' }],
]

const unbearable: readonly (readonly [string, Fault])[] = [
  ['takes the call, never answers', { kind: 'silent' }],
  ['answers a byte at a time', { kind: 'drip' }],
  ['hangs up', { kind: 'reset' }],
  ['hangs up in the middle', { kind: 'cut' }],
  ['429 with Retry-After: 60', { kind: 'busy', retryAfter: 60 }],
  ['500', { kind: 'status', status: 500 }],
  ['502 with a proxy’s page', { kind: 'status', status: 502 }],
  ['401', { kind: 'unauthorised' }],
  ['404', { kind: 'status', status: 404, code: 'model_not_found' }],
  ['input too long', { kind: 'too-long' }],
  ['half of the JSON', { kind: 'truncated' }],
  ['JSON that is none', { kind: 'invalid-json' }],
  ['no JSON', { kind: 'no-json' }],
  ['another schema', { kind: 'wrong-schema' }],
  ['nothing', { kind: 'empty' }],
  ['a refusal', { kind: 'refusal' }],
  ['content filter', { kind: 'content-filter' }],
  ['another language', { kind: 'wrong-language' }],
  ['100,000 tokens', { kind: 'endless' }],
]

export const everyFault: readonly FaultCase[] = [
  ...passing.map(([name, fault]) => ({
    name,
    task: 'draft' as const,
    fault,
    lasts: false,
    becomes: 'written' as const,
  })),
  ...bearable.map(([name, fault]) => ({ name, task: '*' as const, fault, lasts: true, becomes: 'written' as const })),
  ...unbearable.map(([name, fault]) => ({
    name,
    task: 'draft' as const,
    fault,
    lasts: true,
    becomes: 'quoted' as const,
  })),
]
