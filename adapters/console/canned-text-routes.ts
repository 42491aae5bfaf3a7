/** Texts that are written again and again. */

import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CannedText } from '../../src/domain/desk-work.ts'
import { isRegionSlug } from '../../src/domain/region.ts'
import { longestReply } from '../../src/escalation/reply.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { Audit } from '../../src/ports/people.ts'
import type { CannedTexts } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { CannedTextView } from './api.ts'
import { expectRead, languageField, uuidOf } from './asking.ts'
import { route, type Asked, type Route } from './route.ts'

export interface CannedTextDeps {
  readonly cannedTexts: CannedTexts
  readonly audit: Audit
  readonly now: () => Date
}

export function cannedTextRoutes(deps: CannedTextDeps): readonly Route[] {
  const { cannedTexts, now } = deps
  return [
    route({
      method: 'get',
      path: '/api/desk/canned-texts',
      needs: 'keepCannedTexts',
      summary: 'Canned texts of one’s regions, by shortcut.',
      handle: ({ regions }): Promise<readonly CannedTextView[]> => cannedTexts.all(regions),
    }),
    route({
      method: 'post',
      path: '/api/desk/canned-texts',
      needs: 'keepCannedTexts',
      summary: 'Adds a canned text.',
      body: textBody,
      async handle(asked): Promise<CannedTextView> {
        const text: CannedText = { id: randomUUID(), ...asked.body }
        if (!asked.regions.includes(text.region)) throw noRegion()
        expectRead(asked, text.region)
        if ((await cannedTexts.add(text, asked.user.id, now())) === 'taken') throw taken()
        await noteText('canned-text.added', text, asked, deps)
        return text
      },
    }),
    route({
      method: 'put',
      path: '/api/desk/canned-texts/:id',
      needs: 'keepCannedTexts',
      summary: 'Changes a canned text.',
      body: textBody,
      async handle(asked): Promise<CannedTextView> {
        const text: CannedText = { id: uuidOf(asked.params['id'], noText), ...asked.body }
        if (!asked.regions.includes(text.region)) throw noRegion()
        expectRead(asked, text.region)
        const outcome = await cannedTexts.change(text, asked.regions, asked.user.id, now())
        if (outcome === 'unknown') throw noText()
        if (outcome === 'taken') throw taken()
        await noteText('canned-text.changed', text, asked, deps)
        return text
      },
    }),
    route({
      method: 'delete',
      path: '/api/desk/canned-texts/:id',
      needs: 'keepCannedTexts',
      summary: 'Takes a canned text away.',
      async handle(asked) {
        const id = uuidOf(asked.params['id'], noText)
        const region = await cannedTexts.remove(id, asked.regions)
        if (region === undefined) throw noText()
        await noteText('canned-text.removed', { id, region }, asked, deps)
        return { kind: 'removed' }
      },
    }),
  ]
}

async function noteText(
  action: `canned-text.${string}`,
  { id, region }: Pick<CannedText, 'id' | 'region'>,
  { user }: Pick<Asked, 'user'>,
  { audit }: CannedTextDeps,
): Promise<void> {
  await audit.note({ actor: user, region, action, target: id })
}

const textBody = z.object({
  region: z.string().refine(isRegionSlug),
  language: languageField,
  /** Typed after a slash, in whatever script: no spaces, and no slash. */
  shortcut: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[\p{L}\p{M}\p{N}_-]{1,40}$/u),
  title: z.string().transform(cleanText).pipe(z.string().min(1).max(120)),
  text: z.string().transform(cleanText).pipe(z.string().min(1).max(longestReply)),
})

const noText = () => new HttpRefusal(404, 'not-there', 'There is no such text in your regions.')
const noRegion = () => new HttpRefusal(403, 'not-allowed', 'This region is not one of yours.')
const taken = () =>
  new HttpRefusal(409, 'taken', 'Another text of this region has this shortcut in this language; choose another one.')
