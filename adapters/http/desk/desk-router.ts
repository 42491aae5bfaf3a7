/** `/desk`: where people answer whoever asks for a person, and what the page there asks for, `/api/desk`. */

import { json, Router } from 'express'
import { languageOf } from '../page/page-language.ts'
import { sendPage } from '../page/send-page.ts'
import { strictHeaders } from '../page/strict-headers.ts'
import { loadAssets } from './assets.ts'
import { channelRoutes, type ChannelDeps } from './channel-routes.ts'
import { conversationRoutes, type ConversationDeps } from './conversation-routes.ts'
import { deskPage } from './desk-page.ts'
import { fromThisSite } from './guards.ts'
import { deskLanguages } from './languages.ts'
import { loginRoutes, type DeskLogin } from './login-routes.ts'
import { createSessions } from './session.ts'

export interface DeskDeps extends ConversationDeps, ChannelDeps {
  readonly login: DeskLogin
  /** Where browsers reach the service. */
  readonly publicUrl: string
}

/** Below the login's route, nothing under `/api/desk` is reached without a session. */
export function createDeskRouter(deps: DeskDeps): Router {
  const { login, publicUrl, now } = deps
  const assets = loadAssets('/desk/assets')
  const isSecure = publicUrl.startsWith('https:')
  const sessions = createSessions({ sessionKey: login.sessionKey, isSecure, now })
  const guard = fromThisSite(publicUrl)
  const router = Router()

  router.use('/desk', strictHeaders)
  router.get('/desk', (request, response) => {
    sendPage(response, deskPage(languageOf(request, deskLanguages), assets))
  })
  router.get('/desk/assets/:version/:name', assets.serve)

  router.use('/api/desk', (_request, response, next) => {
    // What newcomers write is no matter for a browser's cache.
    response.set('cache-control', 'no-store')
    next()
  })
  router.use(loginRoutes(login, sessions, guard))
  router.use('/api/desk', (request, _response, next) => {
    sessions.counsellorOf(request)
    next()
  })
  router.use('/api/desk', guard, json({ limit: '64kb' }))
  router.get('/api/desk/session', (request, response) => {
    response.json({ name: sessions.counsellorOf(request) })
  })
  router.post('/api/desk/logout', (_request, response) => {
    sessions.end(response)
    response.json({ kind: 'logged-out' })
  })
  router.use(conversationRoutes(deps, sessions))
  router.use(channelRoutes(deps))
  return router
}
