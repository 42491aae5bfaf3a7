/** What the database really reads for a query, from the plan that it has carried out. */

import type { Client, Pool } from '../../db/pool.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The same pool, and all that was asked through its clients. */
export function listening(pool: Pool): { readonly pool: Pool; readonly heard: Statement[] } {
  const heard: Statement[] = []
  const listen = (client: Client): Client => ({
    query(text: string, values: readonly unknown[] = []) {
      if (/^\s*(select|with)/.test(text)) heard.push({ text, values })
      return client.query(text, values)
    },
    release: (error) => client.release(error),
    on: client.on.bind(client),
    removeListener: client.removeListener.bind(client),
    removeAllListeners: client.removeAllListeners.bind(client),
  })
  return {
    heard,
    pool: {
      query: (text, values) => pool.query(text, values),
      connect: async () => listen(await pool.connect()),
      end: () => pool.end(),
    },
  }
}

/** Rows by table: those that were filtered out after they had been read count as well. */
export async function rowsRead(pool: Pool, { text, values }: Statement): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    `explain (analyze, buffers, format json) ${text}`,
    values,
  )
  const read = new Map<string, number>()
  for (const node of nodesOf(rows[0]?.['QUERY PLAN'][0].Plan)) {
    const table = node['Relation Name']
    if (table !== undefined) read.set(table, (read.get(table) ?? 0) + rowsOf(node))
  }
  return read
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

function nodesOf(node: PlanNode | undefined): readonly PlanNode[] {
  return node === undefined ? [] : [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

function rowsOf(node: PlanNode): number {
  const inEach =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return Math.round(inEach * node['Actual Loops'])
}
