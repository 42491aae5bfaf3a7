/** New notifications, said aloud to those who hear the desk instead of seeing it. Once, above all pages. */

import Box from '@mui/material/Box'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useLiveNotifications } from './use-notifications.ts'

export function LiveNotifications() {
  const { t } = useTranslation('more')
  const [said, setSaid] = useState('')
  useLiveNotifications(({ kind }) => setSaid(t('bell.came', { what: t(`bell.kind.${kind}`) })))
  useOpenedFromOutside()
  return (
    <Box role="status" sx={{ position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' }}>
      {said}
    </Box>
  )
}

/** A notification of the system was pressed while the desk is open: the service worker tells where it leads. */
function useOpenedFromOutside(): void {
  const navigate = useNavigate()
  const onMessage = useEffectEvent((event: MessageEvent<unknown>) => {
    const path = pathIn(event.data)
    if (path !== undefined) void navigate(path)
  })
  useEffect(() => {
    // Not there where the page is not served over https.
    const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker
    worker?.addEventListener('message', onMessage)
    return () => worker?.removeEventListener('message', onMessage)
  }, [])
}

function pathIn(message: unknown): string | undefined {
  const { kind, path } = (message ?? {}) as { readonly kind?: unknown; readonly path?: unknown }
  return kind === 'open' && typeof path === 'string' && /^\/[\w/-]*$/.test(path) ? path : undefined
}
