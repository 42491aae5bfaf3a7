/** How a model service fails, and which call is the next to do so. */

export type Fault = CallFault | AnswerFault

/** Of any call. */
export type CallFault =
  /** Answers well, but only then. */
  | { readonly kind: 'slow'; readonly until: Promise<unknown> }
  /** Takes the call, and never answers. */
  | { readonly kind: 'silent' }
  /** Hangs up. */
  | { readonly kind: 'reset' }
  /** 429; seconds to wait, if it says. */
  | { readonly kind: 'busy'; readonly retryAfter?: number }
  /** Any other refusal; 502 to 504 come with a proxy's page instead of JSON. */
  | { readonly kind: 'status'; readonly status: number; readonly code?: string }
  /** 401, with the key in its words. */
  | { readonly kind: 'unauthorised' }
  /** 400 in these words, such as of a parameter that it does not know. */
  | { readonly kind: 'objects'; readonly words: string }
  /** 400: the input is longer than the model takes. Its words repeat what was sent. */
  | { readonly kind: 'too-long' }

/** Of a chat completion. */
export type AnswerFault =
  /** Begins to answer, goes on a byte at a time, and never ends. */
  | { readonly kind: 'drip' }
  /** Hangs up in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** 400 where `response_format` was sent. */
  | { readonly kind: 'refuses-format' }
  /** Writes prose where it was told the schema by `response_format` only, as some do. */
  | { readonly kind: 'ignores-format' }
  /** Half of the JSON, ended at the greatest number of tokens. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'no-json' }
  /** The right JSON with polite words around it. */
  | { readonly kind: 'prose-around' }
  /** The right JSON as Markdown code. */
  | { readonly kind: 'fenced' }
  | { readonly kind: 'wrong-schema' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'content-filter' }
  /** All that it writes is in another language than it should be: Finnish, unless a text is given. */
  | { readonly kind: 'wrong-language'; readonly text?: string }
  /** 100,000 tokens, whatever the limit was. */
  | { readonly kind: 'endless' }

const ofAnyCall = new Set<string>(['slow', 'silent', 'reset', 'busy', 'status', 'unauthorised', 'objects', 'too-long'])

export const isCallFault = (fault: Fault): fault is CallFault => ofAnyCall.has(fault.kind)

/** A task, or `*` for all of them. */
export type FaultyTask = string

export interface Faults {
  script(task: FaultyTask, faults: readonly Fault[]): void
  always(task: FaultyTask, fault: Fault | undefined): void
  next(task: string): Fault | undefined
}

/** Scripted faults come before lasting ones, those of a task before those of all. */
export function createFaults(): Faults {
  const scripts = new Map<FaultyTask, Fault[]>()
  const lasting = new Map<FaultyTask, Fault>()
  return {
    script: (task, faults) => void scripts.set(task, [...(scripts.get(task) ?? []), ...faults]),
    always(task, fault) {
      if (fault === undefined) lasting.delete(task)
      else lasting.set(task, fault)
    },
    next: (task) => scripts.get(task)?.shift() ?? scripts.get('*')?.shift() ?? lasting.get(task) ?? lasting.get('*'),
  }
}
