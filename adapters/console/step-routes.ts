/** Ending one's work on a conversation, handing it on, putting it off, and taking the last of these back. */

import { z } from 'zod'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { Step } from '../../src/domain/escalation.ts'
import { topics } from '../../src/domain/topic.ts'
import { markGap, type MarkGapDeps } from '../../src/escalation/mark-gap.ts'
import { takeStep, undoStep } from '../../src/escalation/take-step.ts'
import type { EscalationDeps } from '../../src/escalation/counsellor.ts'
import { HttpRefusal } from '../http/errors.ts'
import { conversationOf, counsellorOf, notHeld } from './asking.ts'
import { route, type Asked, type Route } from './route.ts'

export type StepDeps = EscalationDeps & MarkGapDeps

export function stepRoutes(deps: StepDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/hand-back',
      needs: 'converse',
      summary: 'Gives a conversation back to the machine.',
      body: nothing,
      handle: (asked) => take({ kind: 'handed-back' }, asked, deps),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/resolve',
      needs: 'converse',
      summary: 'Ends a conversation; the newcomer is asked whether it helped.',
      body: resolveBody,
      async handle(asked) {
        const { topic, isGap = false } = asked.body
        const taken = await take({ kind: 'resolved', topic }, asked, deps)
        if (isGap) await markGap(conversationOf(asked), counsellorOf(asked), deps)
        return taken
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/release',
      needs: 'converse',
      summary: 'Puts a conversation back among those that wait.',
      body: nothing,
      handle: (asked) => take({ kind: 'released' }, asked, deps),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/transfer',
      needs: 'converse',
      summary: 'Hands a conversation to a colleague, or assigns one that nobody holds.',
      body: transferBody,
      handle: (asked) => take({ kind: 'transferred', to: asked.body.to }, asked, deps),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/snooze',
      needs: 'converse',
      summary: 'Puts a conversation off until a time, or until the newcomer writes; null takes it up again.',
      body: snoozeBody,
      handle: (asked) => take({ kind: 'snoozed', until: laterThan(deps.now(), asked.body.until) }, asked, deps),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/undo',
      needs: 'converse',
      summary: 'Takes one’s last step in a conversation back, some seconds after it was taken.',
      body: nothing,
      async handle(asked) {
        if (await undoStep(conversationOf(asked), counsellorOf(asked), deps)) return { kind: 'undone' }
        throw new HttpRefusal(
          409,
          'too-late',
          'The step stands: the newcomer has been told, or somebody went on from it.',
        )
      },
    }),
  ]
}

async function take(
  step: Step,
  asked: Pick<Asked, 'params' | 'user' | 'regions' | 'served'>,
  deps: StepDeps,
): Promise<{ readonly kind: Step['kind'] }> {
  const { served } = asked
  const outcome = await takeStep(conversationOf(asked), step, counsellorOf(asked), { ...deps, served })
  switch (outcome.kind) {
    case 'taken':
      return { kind: step.kind }
    case 'not-held':
      throw notHeld()
    case 'no-colleague':
      throw new HttpRefusal(400, 'no-colleague', 'Whom it should go to does not answer in this region.')
    default:
      return outcome satisfies never
  }
}

function laterThan(now: Date, until: Date | null): Date | null {
  if (until === null || until > now) return until
  throw new HttpRefusal(400, 'past', 'The time until which it should rest is over already.')
}

const nothing = z.object({})
const resolveBody = z.object({ topic: z.enum(topics), isGap: z.boolean().optional() })
const transferBody = z.object({ to: z.uuid().transform((id) => id as DeskUserId) })
const snoozeBody = z.object({
  until: z.iso
    .datetime({ offset: true })
    .transform((at) => new Date(at))
    .nullable(),
})
