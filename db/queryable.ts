/** What a query function takes. */

import type { QueryResult, QueryResultRow } from 'pg'

/** A pool, or the client of a transaction. */
export interface Queryable {
  query<Row extends QueryResultRow = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>
}
