/** Says aloud, to whoever doesn't see the list, that somebody has begun to wait. */

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { VisuallyHidden } from '../shell/visually-hidden.tsx'

export function Announcements({ waiting }: { readonly waiting: readonly ConversationView[] }) {
  const { t } = useTranslation()
  const [known, setKnown] = useState<{ readonly ids: ReadonlySet<string>; readonly said: string }>()
  const isNew = known === undefined || waiting.some(({ id }) => !known.ids.has(id)) || waiting.length !== known.ids.size
  if (isNew) {
    const arrived = known === undefined ? [] : waiting.filter(({ id }) => !known.ids.has(id))
    const isUrgent = arrived.some((one) => one.isUrgent)
    const said = arrived.length === 0 ? '' : t(isUrgent ? 'list.arrivedUrgent' : 'list.arrived')
    setKnown({ ids: new Set(waiting.map(({ id }) => id)), said })
  }
  return <VisuallyHidden role="status">{known?.said}</VisuallyHidden>
}
