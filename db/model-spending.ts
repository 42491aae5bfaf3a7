/** What language models cost, per region and per newcomer, of one day in Germany each. */

import type { Spender, Usage } from '../src/domain/model.ts'
import type { PersonId } from '../src/domain/person.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { ModelSpending } from '../src/ports/models.ts'
import type { Queryable } from './queryable.ts'

export function createModelSpending(database: Queryable): ModelSpending {
  return {
    spentOn: (day, whom) => spentOn(database, day, whom),
    async add(day, whom, usage, microEuros) {
      // Two statements, and no transaction: whoever adds never waits for one row while they hold another.
      if (whom.region !== null) await addToRegion(database, day, { region: whom.region, usage, microEuros })
      if (whom.person !== null) await addToPerson(database, day, whom.person, microEuros)
    },
  }
}

async function spentOn(database: Queryable, day: string, { region, person }: Spender) {
  const { rows } = await database.query<{ region: number; person: number }>(
    `select
       coalesce((select micro_euros from model_spending where day = $1 and region = $2), 0)::float8 as region,
       coalesce((select micro_euros from person_model_spending where day = $1 and person = $3), 0)::float8 as person`,
    [day, region, person],
  )
  return rows[0] ?? { region: 0, person: 0 }
}

async function addToRegion(
  database: Queryable,
  day: string,
  { region, usage, microEuros }: { readonly region: RegionSlug; readonly usage: Usage; readonly microEuros: number },
): Promise<void> {
  await database.query(
    `insert into model_spending as so_far (day, region, input_tokens, output_tokens, micro_euros)
     values ($1, $2, $3, $4, $5)
     on conflict (day, region) do update set
       input_tokens = so_far.input_tokens + excluded.input_tokens,
       output_tokens = so_far.output_tokens + excluded.output_tokens,
       micro_euros = so_far.micro_euros + excluded.micro_euros`,
    [day, region, usage.inputTokens, usage.outputTokens, microEuros],
  )
}

/** Nothing is kept of somebody who is forgotten meanwhile; what was spent on an earlier day counts no more. */
async function addToPerson(database: Queryable, day: string, person: PersonId, microEuros: number): Promise<void> {
  await database.query(
    `insert into person_model_spending as so_far (person, day, micro_euros)
     select id, $2, $3 from person where id = $1 for key share
     on conflict (person) do update set
       micro_euros = excluded.micro_euros + case when so_far.day = excluded.day then so_far.micro_euros else 0 end,
       day = excluded.day`,
    [person, day, microEuros],
  )
}
