/** A turn of a conversation: what a newcomer wrote becomes what is said, stored and changed, a remark after the other. */

import type { Region } from '../domain/region.ts'
import type { Effect, Settlement, Standing } from '../domain/settlement.ts'
import { longestQuestion } from './ask.ts'
import type { ConverseDeps } from './deps.ts'
import { languageOf } from './hear-language.ts'
import { isBeyondLimit, tooMuch } from './limit.ts'
import { after, merge, momentOf, type Moment } from './moment.ts'
import { remarksOf, type Remark } from './remarks.ts'
import { reply } from './reply.ts'
import { welcome } from './welcome.ts'

/** Decides everything and changes nothing: whoever calls it settles what it returns. */
export async function converse(standing: Standing, deps: ConverseDeps): Promise<Settlement> {
  const effects: Effect[] = []
  let now = standing
  let heard = standing.recentMessages
  const { quietMs } = deps.burstOf(standing.person.address.channel)
  for (const remark of remarksOf(standing.pending, { longestText: longestQuestion, quietMs })) {
    const effect = await respondTo(remark, heard, now, deps)
    effects.push(effect)
    now = after(now, effect)
    heard += remark.messages
  }
  return { handled: standing.pending.map(({ id, edition }) => ({ id, edition })), ...merge(effects) }
}

async function respondTo(remark: Remark, heard: number, standing: Standing, deps: ConverseDeps): Promise<Effect> {
  if (remark.kind === 'left') return { hasLeft: true }
  if (remark.kind === 'moved') return { movedTo: remark.toChat }
  const served = await deps.regions()
  const arrival = arrive(standing, served, deps)
  const arrived = after(standing, arrival)
  const moment = hear(remark, arrived, regionOf(arrived, served), deps)
  if (isBeyondLimit(heard, remark, moment, deps)) return merge([arrival, tooMuch(heard, remark, moment)])
  const acknowledged = remark.kind === 'tap' ? [acknowledge(remark.callback)] : []
  const greeting = standing.person.greetedAt === null ? [greet(moment, served, deps)] : []
  const replied = await reply(remark, { ...moment, isFirst: greeting.length > 0 }, deps)
  return merge([arrival, ...acknowledged, ...greeting, replied])
}

/** What the mere fact that somebody writes changes: they go on, their conversation is open, their region is clear. */
function arrive(standing: Standing, served: readonly Region[], deps: ConverseDeps): Effect {
  const { person, conversation } = standing
  const fixed = deps.regionOfAccount(person.address) ?? (served.length === 1 ? served[0]?.slug : undefined)
  const region = fixed ?? served.find(({ slug }) => slug === person.region)?.slug ?? null
  const goesOn = person.greetedAt !== null && person.wentOnAt === null
  return {
    person: { ...(region !== person.region && { region }), ...(goesOn && { wentOnAt: deps.now() }) },
    ...(conversation?.state === 'closed' && { conversation: 'with-bot' }),
  }
}

const regionOf = ({ person }: Standing, served: readonly Region[]): Region | null =>
  served.find(({ slug }) => slug === person.region) ?? null

/** The moment in the language of what was just written. */
function hear(remark: Remark, standing: Standing, region: Region | null, deps: ConverseDeps): Moment {
  const moment = momentOf(standing, region)
  if (remark.kind !== 'text') return moment
  return momentOf(standing, region, languageOf(remark.text, moment, deps))
}

const acknowledge = (callback: string): Effect => ({
  says: [{ content: { kind: 'acknowledge', callback }, turn: null }],
})

const greet = (moment: Moment, served: readonly Region[], deps: ConverseDeps): Effect => ({
  person: { greetedAt: deps.now() },
  says: [welcome(moment, served, deps)],
})
