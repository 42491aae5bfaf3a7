/** The Integreat CMS as a source of content: its public API v3, read only. */

import type { z } from 'zod'
import type { LanguageTag } from '../../src/domain/language.ts'
import type { SourceItem } from '../../src/domain/page.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { SourceFailure } from '../../src/domain/source-failure.ts'
import type { ContentSource } from '../../src/ports/content.ts'
import { createFetchJson, RequestFailure, type HttpOptions } from './http.ts'
import { toEvent, toImprint, toOffer, toPage, toPlace, toRegion } from './mapping.ts'
import * as schemas from './schemas.ts'

export interface IntegreatClientOptions extends Omit<HttpOptions, 'userAgent' | 'onRetry'> {
  /** Such as `https://cms.integreat-app.de`. */
  readonly cmsUrl: string
  /** Version of Lotse. */
  readonly version: string
  /** Where the CMS's operators reach ours: an address or an e-mail. */
  readonly contact: string
  readonly log?: { warn(fields: object, message: string): void }
}

/** What a request is for: it goes into every failure. */
interface Errand {
  readonly region: RegionSlug
  readonly language: LanguageTag | null
  /** Below `api/v3/`, with slashes where the CMS wants them. */
  readonly endpoint: string
  readonly signal: AbortSignal | undefined
}

/** @see CMS-API.md for the endpoints and their traps */
export function createIntegreatClient(options: IntegreatClientOptions): ContentSource {
  const base = `${options.cmsUrl.replace(/\/+$/, '')}/api/v3/`
  const fetchJson = createFetchJson({
    ...options,
    userAgent: `Lotse/${options.version} (+${options.contact})`,
    onRetry: (event) => options.log?.warn(event, 'The CMS did not answer well; trying again.'),
  })

  async function read<T>(schema: z.ZodType<T>, errand: Errand): Promise<T> {
    const url = base + errand.endpoint
    const answer = await fetchJson(url, errand.signal).catch((error: unknown) => {
      throw error instanceof RequestFailure ? requestFailure(error, url, errand) : error
    })
    const parsed = schema.safeParse(answer)
    if (!parsed.success) throw malformed(parsed.error, answer, url, errand)
    return parsed.data
  }

  return {
    async region(slug, signal) {
      const about = { region: slug, language: null, signal }
      const [region, languages] = await Promise.all([
        read(schemas.regionSchema, { ...about, endpoint: `regions/${encoded(slug)}/` }),
        read(schemas.languagesSchema, { ...about, endpoint: `${encoded(slug)}/languages/` }),
      ])
      return toRegion(slug, region, languages) ?? noLanguages(slug)
    },

    async items(slug, language, signal) {
      const about = (endpoint: string): Errand => ({
        region: slug,
        language,
        signal,
        endpoint: `${encoded(slug)}/${encoded(language)}/${endpoint}`,
      })
      const list = <T>(schema: z.ZodType<T>, endpoint: string) => read(schema.array(), about(endpoint))
      // What a region has switched off has no page in the app, whatever the endpoint answers.
      const region = await read(schemas.regionSchema, { ...about(''), endpoint: `regions/${encoded(slug)}/` })
      const parts = await Promise.all([
        list(schemas.pageSchema, 'pages/').then((pages) => pages.map(toPage)),
        region.events ? list(schemas.eventSchema, 'events/?combine_recurring=1').then((all) => all.map(toEvent)) : [],
        region.pois ? list(schemas.placeSchema, 'locations/').then((all) => all.map(toPlace)) : [],
        region.extras ? offers() : [],
        imprint(),
      ])
      return parts.flat()

      async function offers(): Promise<SourceItem[]> {
        const offered = await orIfMissing(list(schemas.offerSchema, 'offers/'), () =>
          list(schemas.offerSchema, 'extras/'),
        )
        const followable = offered.filter(({ url }) => /^https?:\/\//i.test(url))
        if (followable.length < offered.length) {
          options.log?.warn({ region: slug, language }, 'An offer without a web address is left out.')
        }
        return followable.map((offer) => toOffer(slug, language, offer))
      }

      async function imprint(): Promise<SourceItem[]> {
        const found = await orIfMissing(read(schemas.imprintSchema, about('imprint/')), () => [])
        return [toImprint(slug, language, found) ?? []].flat()
      }
    },
  }
}

/** Segment by segment: a region's slug may bear slashes. */
function encoded(slug: string): string {
  return slug.split('/').map(encodeURIComponent).join('/')
}

async function orIfMissing<T>(found: Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (error instanceof SourceFailure && error.kind === 'not-found') return otherwise()
    throw error
  }
}

function requestFailure(failure: RequestFailure, url: string, { region, language }: Errand): SourceFailure {
  const { status } = failure
  const subject = language === null ? `region "${region}"` : `region "${region}" in "${language}"`
  return new SourceFailure({
    kind: failure.kind,
    region,
    language,
    message:
      failure.kind === 'not-found'
        ? `The CMS knows no ${subject} (404 at ${url}).`
        : `Reading ${subject} failed: ${failure.message} at ${url}.`,
    remedy: remedies[failure.kind](status),
    ...(status !== undefined && { status }),
    cause: failure,
  })
}

const remedies = {
  timeout: () => 'The next sync tries again; if it stays so, ask the CMS’s operators whether it is overloaded.',
  unreachable: () => 'Check CMS_URL and that this machine may connect to it; the next sync tries again.',
  refused: (status?: number) =>
    (status ?? 0) >= 500 || status === 429
      ? 'The next sync tries again; if it stays so, tell the CMS’s operators.'
      : 'Check CMS_URL, and ask the CMS’s operators whether they shut this machine out.',
  'not-found': () => 'Check CMS_REGIONS for the spelling, and in the CMS whether it is archived or switched off.',
  malformed: () => 'Check that CMS_URL leads to an Integreat CMS; if it does, report the answer to its operators.',
  'too-large': () => 'If the region really is this large, raise the limit on the size of an answer.',
} satisfies Record<SourceFailure['kind'], (status?: number) => string>

function malformed(error: z.ZodError, answer: unknown, url: string, { region, language }: Errand): SourceFailure {
  const [issue] = error.issues
  const where = issue?.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return new SourceFailure({
    kind: 'malformed',
    region,
    language,
    message: `The CMS answered ${url} with wrong types: ${issue?.message} at answer${where}${pathOf(answer, issue?.path[0])}.`,
    remedy: 'Mend the entry in the CMS or report it to its operators; until then the content last read stays.',
    cause: error,
  })
}

/** Names an entry by more than its place in the list, if it has a path at all. */
function pathOf(answer: unknown, index: PropertyKey | undefined): string {
  const entry: unknown = Array.isArray(answer) && typeof index === 'number' ? answer[index] : answer
  const path = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : undefined
  return typeof path === 'string' ? ` (${path})` : ''
}

function noLanguages(region: RegionSlug): never {
  throw new SourceFailure({
    kind: 'malformed',
    region,
    language: null,
    message: `Region "${region}" lists no language.`,
    remedy: 'Add a language to the region in the CMS, or take the region out of CMS_REGIONS.',
  })
}
