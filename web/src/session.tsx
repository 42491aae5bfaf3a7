/** Who is logged in. Where a login ends, what was being done stays as it is beneath, and goes on with the next one. */

import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Session } from '../../adapters/console/api.ts'
import type { Permission } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { get, isApiError, keepCsrfToken, onLoginEnded } from './api.ts'
import { speak } from './i18n.ts'
import { LoginPage } from './login/login-page.tsx'
import { FirstFailure, FirstLoading } from './shell/first-screen.tsx'
import { usePreferredTheme } from './theme-frame.tsx'

const sessionKey = ['session']
const SessionContext = createContext<Session | null>(null)

/** The session of whoever is logged in; only below `SessionGate`. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession() wants to stand below <SessionGate>.')
  return session
}

/** Whether somebody may do that anywhere, or in one region. */
export function useMay(permission: Permission, region?: RegionSlug): boolean {
  const regions = useSession().may[permission]
  return region === undefined ? regions.length > 0 : regions.includes(region)
}

/** What a login, or a change to one's own account, answered. */
export function keepSession(client: QueryClient, session: Session): void {
  keepCsrfToken(session.csrfToken)
  const before = client.getQueryData<Session>(sessionKey)
  // Nothing that one person read is there for another.
  if (before !== undefined && before.user.id !== session.user.id) client.clear()
  client.setQueryData(sessionKey, session)
}

/** After a change to one's own account. */
export function keepMe(client: QueryClient, user: Session['user']): void {
  client.setQueryData<Session>(sessionKey, (session) => (session === undefined ? session : { ...session, user }))
}

export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const [hasEnded, setHasEnded] = useState(false)
  const query = useQuery({
    queryKey: sessionKey,
    queryFn: fetchSession,
    staleTime: Infinity,
    retry: retryUnlessRefused,
  })
  useEffect(() => onLoginEnded(() => setHasEnded(true)), [])
  const enter = (session: Session) => {
    keepSession(client, session)
    setHasEnded(false)
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  }
  const session = query.data
  if (session === undefined) {
    if (isApiError(query.error) && query.error.status === 401) return <LoginPage onLogin={enter} />
    if (query.isError) return <FirstFailure onRetry={() => void query.refetch()} />
    return <FirstLoading />
  }
  return (
    <SessionContext value={session}>
      <Preferences session={session} />
      <div key={session.user.id} hidden={hasEnded} inert={hasEnded}>
        {children}
      </div>
      {hasEnded && <LoginPage onLogin={enter} email={session.user.email} hasEnded />}
    </SessionContext>
  )
}

function Preferences({ session }: { readonly session: Session }) {
  const { language, theme } = session.user.preferences
  usePreferredTheme(theme)
  useEffect(() => void speak(language), [language])
  return null
}

async function fetchSession({ signal }: { readonly signal: AbortSignal }): Promise<Session> {
  const session = await get<Session>('session', { signal })
  keepCsrfToken(session.csrfToken)
  return session
}

const retryUnlessRefused = (failures: number, error: unknown) =>
  failures < 3 && !(isApiError(error) && error.status >= 400 && error.status < 500)
