/** What the page asks the service for, and what came of it. */

export type Outcome<Content> =
  | { readonly kind: 'fresh'; readonly content: Content }
  /** As it was at the last time. */
  | { readonly kind: 'unchanged' }
  | Failure

export interface Failure {
  readonly kind: 'failed'
  /** Of HTTP; 0 where there was no answer at all. */
  readonly status: number
}

const timeoutMs = 15_000

/** Asks for one thing again and again, and takes it only where it has changed. */
export interface Feed<Content> {
  refresh(): Promise<Outcome<Content>>
  /** Has the next one come whole. */
  forget(): void
}

export function feed<Content>(path: string): Feed<Content> {
  let etag: string | undefined
  return {
    async refresh() {
      const response = await reach(path, { headers: etag === undefined ? {} : { 'if-none-match': etag } })
      if (response?.status === 304) return { kind: 'unchanged' }
      const outcome = await outcomeOf<Content>(response)
      if (outcome.kind === 'fresh') etag = response?.headers.get('etag') ?? undefined
      return outcome
    },
    forget() {
      etag = undefined
    },
  }
}

/** Has the service do something. */
export async function post<Content>(path: string, body: object = {}): Promise<Outcome<Content>> {
  const headers = { 'content-type': 'application/json' }
  return outcomeOf(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function reach(path: string, request: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(`/api/desk/${path}`, { ...request, signal: AbortSignal.timeout(timeoutMs) })
  } catch {
    return undefined
  }
}

/** The page and the service are of one version, so their shapes are one; what is no JSON comes from something between. */
async function outcomeOf<Content>(response: Response | undefined): Promise<Outcome<Content>> {
  if (response === undefined) return { kind: 'failed', status: 0 }
  if (!response.ok) return { kind: 'failed', status: response.status }
  try {
    return { kind: 'fresh', content: (await response.json()) as Content }
  } catch {
    return { kind: 'failed', status: 0 }
  }
}
