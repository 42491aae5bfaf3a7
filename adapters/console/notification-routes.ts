/** What somebody is notified of, and that they have read it. */

import { z } from 'zod'
import type { DeskNotification } from '../../src/domain/live.ts'
import type { DeskNotifications } from '../../src/ports/live.ts'
import type { NotificationView } from './api.ts'
import { route, type Route } from './route.ts'

interface NotificationDeps {
  readonly notifications: Pick<DeskNotifications, 'of' | 'read'>
  readonly now: () => Date
}

const mostShown = 50

export function notificationRoutes({ notifications, now }: NotificationDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/notifications',
      needs: 'own',
      summary: 'The latest 50 that one was notified of, latest first.',
      handle: async ({ user }) => (await notifications.of(user.id, mostShown)).map(notificationView),
    }),
    route({
      method: 'post',
      path: '/api/desk/notifications/read',
      needs: 'own',
      summary: 'Marks notifications of one’s own as read.',
      body: z.object({ ids: z.array(z.string().regex(/^\d{1,15}$/)).max(500) }),
      async handle({ user, body, response }) {
        await notifications.read(user.id, body.ids, now())
        response.status(204).end()
      },
    }),
  ]
}

export function notificationView({ id, kind, conversation, region, at, isRead }: DeskNotification): NotificationView {
  return { id, kind, conversation, region, at: at.toISOString(), isRead }
}
