/** What one is notified of: read once, then kept up to date by events. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { NotificationView } from '../../../adapters/console/api.ts'
import { get, post } from '../api.ts'
import { useDeskEvent } from '../live/live-events.tsx'
import { useSession } from '../session.tsx'
import { playTone } from './tone.ts'
import { asRead, toneFor, withNotification } from './unread.ts'

const notificationsKey = ['notifications']

export function useNotifications() {
  return useQuery({
    queryKey: notificationsKey,
    queryFn: ({ signal }) => get<readonly NotificationView[]>('notifications', { signal }),
    staleTime: Infinity,
  })
}

/** Takes in what comes live, and sounds for it. Once, above all pages. */
export function useLiveNotifications(hear: (notification: NotificationView) => void): void {
  const client = useQueryClient()
  const { user } = useSession()
  useDeskEvent('notification', ({ notification }) => {
    client.setQueryData<readonly NotificationView[]>(notificationsKey, (known = []) =>
      withNotification(known, notification),
    )
    if (!notification.isRead) hear(notification)
    const tone = user.preferences.sound && user.profile.isAvailable ? toneFor(notification) : null
    if (tone !== null) void playTone(tone)
  })
}

/** At once on the screen; where the service cannot be reached they come back as they were. */
export function useMarkRead(): (ids: readonly string[]) => void {
  const client = useQueryClient()
  return (ids) => {
    if (ids.length === 0) return
    client.setQueryData<readonly NotificationView[]>(notificationsKey, (known = []) => asRead(known, ids))
    post('notifications/read', { ids }).catch(() => void client.invalidateQueries({ queryKey: notificationsKey }))
  }
}
