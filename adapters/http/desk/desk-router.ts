/** `/desk`: where people answer whoever asks for a person, and what the page there asks for, `/api/desk`. */

import { json, Router } from 'express'
import type { TranslationDeps } from '../../../src/escalation/translate.ts'
import { languageOf } from '../page/page-language.ts'
import { sendPage } from '../page/send-page.ts'
import { strictHeaders } from '../page/strict-headers.ts'
import { whoAsks } from './asking.ts'
import { loadAssets } from './assets.ts'
import { channelRoutes, type ChannelDeps } from './channel-routes.ts'
import { conversationRoutes, type ConversationDeps } from './conversation-routes.ts'
import { deskPage } from './desk-page.ts'
import { fromThisSite } from './guards.ts'
import { deskLanguages } from './languages.ts'
import { loginRoutes, type DeskLogin } from './login-routes.ts'
import { createSessions } from './session.ts'
import { translationRoutes } from './translation-routes.ts'

export interface DeskDeps extends ConversationDeps, ChannelDeps, Pick<TranslationDeps, 'translator' | 'detector'> {
  readonly login: DeskLogin
  /** Where browsers reach the service. */
  readonly publicUrl: string
}

/** Below the login's route, nothing under `/api/desk` is reached without a session. */
export function createDeskRouter(deps: DeskDeps): Router {
  const { login, publicUrl, now } = deps
  const canTranslate = deps.translator !== undefined
  const assets = loadAssets('/desk/assets')
  const isSecure = publicUrl.startsWith('https:')
  const sessions = createSessions({ sessionKey: login.sessionKey, isSecure, now })
  const guard = fromThisSite(publicUrl)
  const router = Router()

  router.use('/desk', strictHeaders)
  router.get('/desk', (request, response) => {
    sendPage(response, deskPage(languageOf(request, deskLanguages), assets, { canTranslate }))
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
  const at = whoAsks(deps.regions, sessions)
  router.use(conversationRoutes(deps, at))
  router.use(translationRoutes(deps, at))
  router.use(channelRoutes(deps))
  return router
}
