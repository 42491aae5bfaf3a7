/** The desk's pages, and what stands around all of them. */

import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createBrowserRouter, Navigate, Outlet, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { ConversationsPage } from './conversations/conversations-page.tsx'
import { LiveEvents } from './live/live-events.tsx'
import { InvitationPage } from './login/invitation-page.tsx'
import { makeQueryClient } from './query-client.ts'
import { SessionGate } from './session.tsx'
import { NoticeProvider } from './shell/notices.tsx'
import { FirstLoading } from './shell/first-screen.tsx'
import { PageFailure } from './shell/page-failure.tsx'
import { Shell } from './shell/shell.tsx'
import { ThemeFrame } from './theme-frame.tsx'
import { ThreadPage } from './thread/thread-page.tsx'
import { NothingOpen } from './conversations/nothing-open.tsx'

const pages: readonly RouteObject[] = [
  {
    Component: ConversationsPage,
    children: [
      { index: true, Component: NothingOpen },
      { path: 'c/:id', Component: ThreadPage },
    ],
  },
  { path: 'search', lazy: async () => ({ Component: (await import('./search/search-page.tsx')).SearchPage }) },
  { path: 'gaps', lazy: async () => ({ Component: (await import('./gaps/gaps-page.tsx')).GapsPage }) },
  { path: 'canned', lazy: async () => ({ Component: (await import('./canned/canned-page.tsx')).CannedPage }) },
  { path: 'account', lazy: async () => ({ Component: (await import('./account/account-page.tsx')).AccountPage }) },
  { path: 'admin/*', lazy: async () => ({ Component: (await import('./admin/admin-pages.tsx')).AdminPages }) },
  { path: 'login', element: <Navigate to="/" replace /> },
  { path: '*', element: <Navigate to="/" replace /> },
]

const routes: RouteObject[] = [
  { path: 'invitation/:token', Component: InvitationPage, ErrorBoundary: PageFailure },
  {
    Component: LoggedIn,
    ErrorBoundary: PageFailure,
    HydrateFallback: FirstLoading,
    children: pages.map((page) => Object.assign({ ErrorBoundary: PageFailure }, page)),
  },
]

export function App() {
  const [router] = useState(() => createBrowserRouter(routes, { basename: '/desk' }))
  const [queryClient] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeFrame>
        <NoticeProvider>
          <RouterProvider router={router} />
        </NoticeProvider>
      </ThemeFrame>
    </QueryClientProvider>
  )
}

function LoggedIn() {
  return (
    <SessionGate>
      <LiveEvents>
        <Shell>
          <Outlet />
        </Shell>
      </LiveEvents>
    </SessionGate>
  )
}
