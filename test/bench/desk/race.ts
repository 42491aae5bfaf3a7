/** Everybody takes over the same conversation at once, one conversation after the other. */

import type { ClaimView } from '../../../adapters/console/api.ts'
import { post } from './client.ts'
import { percentile } from '../load/traffic.ts'
import type { Stage } from './stage.ts'

export interface Race {
  readonly conversations: number
  /** Of them: one was told that it is theirs, and the database says the same. */
  readonly oneOwner: number
  readonly lost: number
  /** Of the claims that were lost: told who has it, by id and name. */
  readonly toldOwner: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
}

export async function raceForConversations(stage: Stage, processes: number): Promise<Race> {
  const served = await Promise.all(Array.from({ length: processes }, () => stage.serve()))
  const took: number[] = []
  const races: { readonly conversation: string; readonly winners: readonly string[]; readonly told: number }[] = []
  const beganAt = performance.now()
  for (const { id } of stage.conversations) {
    const claims = await Promise.all(
      stage.counsellors.map(async (counsellor, number) => {
        const startedAt = performance.now()
        const url = served[number % served.length]?.url ?? ''
        const { body } = await post(url, `/conversations/${id}/claim`, {}, counsellor)
        took.push(performance.now() - startedAt)
        return { counsellor: counsellor.id, said: body as ClaimView | undefined }
      }),
    )
    const winners = claims.filter(({ said }) => said?.kind === 'claimed').map(({ counsellor }) => counsellor)
    const told = claims.filter(({ said }) => said?.kind === 'taken' && said.by.id === winners[0] && said.by.name !== '')
    races.push({ conversation: id, winners, told: told.length })
  }
  took.sort((one, other) => one - other)
  const seconds = (performance.now() - beganAt) / 1_000
  await Promise.all(served.map((one) => one.kill()))
  const holders = await stage.withPool(async (pool) => {
    const { rows } = await pool.query<{ id: string; by: string }>('select id, held_by as by from conversation')
    return new Map(rows.map(({ id, by }) => [id, by]))
  })
  const isRight = ({ conversation, winners }: (typeof races)[number]) =>
    winners.length === 1 && winners[0] === holders.get(conversation)
  return {
    conversations: races.length,
    oneOwner: races.filter(isRight).length,
    lost: races.reduce((sum, { winners }) => sum + stage.counsellors.length - winners.length, 0),
    toldOwner: races.reduce((sum, { told }) => sum + told, 0),
    perSecond: Math.round(took.length / seconds),
    p50Ms: Math.round(percentile(took, 0.5)),
    p95Ms: Math.round(percentile(took, 0.95)),
  }
}
