/** Who asks at the desk, and for which conversation: the one place that says which regions a request may touch. */

import type { Request } from 'express'
import { z } from 'zod'
import { isLanguageTag, languageTag } from '../../../src/domain/language.ts'
import type { ConversationId } from '../../../src/domain/person.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { Counsellor } from '../../../src/escalation/counsellor.ts'
import { HttpRefusal } from '../errors.ts'
import type { Sessions } from './session.ts'

export interface Asking extends Counsellor {
  /** The desk's regions, with their names. */
  readonly known: readonly Region[]
}

export function whoAsks(
  regions: () => Promise<readonly Region[]>,
  { counsellorOf }: Pick<Sessions, 'counsellorOf'>,
): (request: Request) => Promise<Asking> {
  return async (request) => {
    const known = await regions()
    return { name: counsellorOf(request), known, regions: known.map(({ slug }) => slug) }
  }
}

export function idOf({ params }: Request): ConversationId {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notThere()
  return id.data as ConversationId
}

/** A language as a page names it. */
export const languageField = z.string().refine(isLanguageTag).transform(languageTag)

export const notThere = () =>
  new HttpRefusal(404, 'not-there', 'There is no such conversation, or nobody is asked for in it any more.')
