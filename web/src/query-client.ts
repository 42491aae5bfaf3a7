/** How long what was read is good for, and when it is asked for again. */

import { QueryClient } from '@tanstack/react-query'
import { isApiError } from './api.ts'

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Events tell what has changed; the clock is for what they don't tell.
        staleTime: 60_000,
        retry: (failures, error) => failures < 2 && isApiError(error) && (error.status === 0 || error.status >= 500),
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
