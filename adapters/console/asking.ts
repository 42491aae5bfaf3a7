/** What routes on conversations read of a request, and how they refuse. */

import { z } from 'zod'
import { isLanguageTag, languageTag } from '../../src/domain/language.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Counsellor } from '../../src/escalation/counsellor.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { Asked } from './route.ts'

export const counsellorOf = ({ user, regions }: Pick<Asked, 'user' | 'regions'>): Counsellor => ({
  id: user.id,
  email: user.email,
  name: user.name,
  regions,
})

export const conversationOf = ({ params }: Pick<Asked, 'params'>): ConversationId =>
  uuidOf(params['id'], notThere) as ConversationId

export function uuidOf(param: string | undefined, refusal: () => HttpRefusal): string {
  const id = z.uuid().safeParse(param)
  if (!id.success) throw refusal()
  return id.data
}

/** A language as a page names it. */
export const languageField = z.string().refine(isLanguageTag).transform(languageTag)

export const notThere = () =>
  new HttpRefusal(404, 'not-there', 'There is no such conversation, or nobody is asked for in it any more.')

/** Of a region that was never read nothing can be kept. @throws HttpRefusal */
export function expectRead({ served }: Pick<Asked, 'served'>, region: RegionSlug): void {
  if (served.some(({ slug }) => slug === region)) return
  throw new HttpRefusal(409, 'not-read', 'The region’s pages have not been read yet; read them first, at the syncs.')
}

export const notHeld = () => new HttpRefusal(409, 'not-held', 'The conversation is not with you, or not any more.')
