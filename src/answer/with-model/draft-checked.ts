/**
 * Drafts, and drafts once more where too much was found fault with: one call more than the three that an answer takes,
 * and only while there is time for it. Fewer faulty sentences are left out.
 */

import type { Turn } from '../../domain/turn.ts'
import type { Vault } from '../../privacy/redact.ts'
import type { ModelCalls } from './calls.ts'
import { checkDraft, type CheckDeps, type CheckedDraft } from './check.ts'
import { draft, type DraftOrder } from './draft.ts'

/** Share of the turn's time that another draft, and the check that follows it, may take. */
const timeForAnother = 0.5

export async function draftChecked(
  turn: Turn,
  order: DraftOrder,
  { calls, vault }: { readonly calls: ModelCalls; readonly vault: Vault },
  deps: CheckDeps,
): Promise<CheckedDraft> {
  const attempt = async (one: DraftOrder) => checkDraft(await draft(one, calls, vault), turn, deps)
  const first = await attempt(order)
  const isPoor = first.problems.length > 0 && first.good.length <= first.problems.length
  if (!isPoor || calls.budget.left() < timeForAnother) return first
  const second = await attempt({ ...order, problems: first.problems })
  return second.good.length >= first.good.length ? second : first
}
