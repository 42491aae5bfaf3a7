/** Looks after all conversations in which a person is asked for: who could take them, and whose time runs out. */

import type { ChannelKind } from '../domain/channel.ts'
import type { DeskUserId } from '../domain/desk-user.ts'
import { languageTag } from '../domain/language.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import type { CounsellorLoad, TendedEscalation, TendStep } from '../domain/tend.ts'
import type { Channel, Waker } from '../ports/channels.ts'
import type { DeskSettingsStore, TendStore } from '../ports/tend.ts'
import { wordsFor } from './counsellor.ts'
import { dutiesFor } from './duties.ts'
import { answering, isThere, type Desk } from './suggest.ts'

export interface TendDeps {
  readonly store: TendStore
  readonly deskSettings: DeskSettingsStore
  readonly regions: () => Promise<readonly Region[]>
  readonly channels: ReadonlyMap<ChannelKind, Pick<Channel, 'fit'>>
  readonly waker: Waker
  readonly isTranslating: boolean
  readonly now: () => Date
}

/** More than anybody could work on; the rest moves up. */
const mostAtOnce = 2_000

/** So many failures in one round are not those of single conversations. */
const mostFailures = 5

/**
 * Any number of processes may do so at once. Returns how many things were due.
 *
 * @throws AggregateError where some could not be looked after; the others were, and the next round tries again
 */
export async function tend(deps: TendDeps): Promise<number> {
  const open = await deps.store.open(mostAtOnce)
  const desks = await desksOf([...new Set(open.map(({ region }) => region))], deps)
  const round: Round = { given: givenTo(open), done: 0 }
  const failures: unknown[] = []
  for (const escalation of open) {
    const desk = desks.get(escalation.region)
    if (desk === undefined) continue
    await tendOne(escalation, desk, round, deps).catch((error: unknown) => failures.push(error))
    if (failures.length >= mostFailures) break
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Conversations that wait could not be looked after.')
  return round.done
}

interface Round {
  given: Given
  done: number
}

async function tendOne(escalation: TendedEscalation, desk: Desk, round: Round, deps: TendDeps): Promise<void> {
  const speak = (compose: Parameters<typeof wordsFor>[1]) => wordsFor(escalation, compose, deps)
  for (const step of dutiesFor(escalation, withGiven(desk, round.given, escalation), speak)) {
    const lane = await deps.store.apply(escalation.conversation, step, desk.now)
    if (lane !== undefined) deps.waker.wake(lane)
    round.given = afterStep(round.given, step)
    round.done += 1
  }
}

async function desksOf(slugs: readonly RegionSlug[], deps: TendDeps): Promise<ReadonlyMap<RegionSlug, Desk>> {
  const served = slugs.length === 0 ? [] : await deps.regions()
  const all = await deps.store.counsellors(slugs)
  const now = deps.now()
  const desks = slugs.map(async (slug) => {
    const settings = await deps.deskSettings.of(slug)
    const counsellors = answering(all.filter(({ region }) => region === slug))
    const there = counsellors.filter(({ profile }) => isThere(profile, settings, now)).map(({ id }) => id)
    const desk: Desk = {
      settings,
      language: served.find((one) => one.slug === slug)?.languages[0]?.tag ?? languageTag('de'),
      isTranslating: deps.isTranslating,
      counsellors,
      there: new Set(there),
      now,
    }
    return [slug, desk] as const
  })
  return new Map(await Promise.all(desks))
}

/** How many conversations somebody has on offer: they count as if they had taken them. */
type Given = ReadonlyMap<DeskUserId, number>

function givenTo(open: readonly TendedEscalation[]): Given {
  const given = new Map<DeskUserId, number>()
  for (const { holder, suggestion } of open) {
    if (holder === null && suggestion !== null) given.set(suggestion.to, (given.get(suggestion.to) ?? 0) + 1)
  }
  return given
}

function afterStep(given: Given, step: TendStep): Given {
  if (step.kind !== 'suggest') return given
  const changed = new Map(given)
  if (step.from !== null) changed.set(step.from, (given.get(step.from) ?? 1) - 1)
  if (step.to !== null) changed.set(step.to, (changed.get(step.to) ?? 0) + 1)
  return changed
}

/** But for the one that is looked at. */
function withGiven(desk: Desk, given: Given, { suggestion }: TendedEscalation): Desk {
  const counted = (one: CounsellorLoad) => {
    const offered = (given.get(one.id) ?? 0) - (suggestion?.to === one.id ? 1 : 0)
    return offered === 0 ? one : { ...one, open: one.open + offered }
  }
  return { ...desk, counsellors: desk.counsellors.map(counted) }
}
