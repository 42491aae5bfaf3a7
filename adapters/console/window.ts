/** The hours within which a channel lets one write to somebody. */

import type { OpenConversation } from '../../src/domain/escalation.ts'
import type { ThreadView } from './api.ts'

const dayMs = 24 * 3_600_000

/** Meta's own API takes free texts for a day after the newcomer's last message, and templates alone afterwards. */
export function windowOf({
  channel,
  lastWroteAt,
}: Pick<OpenConversation, 'channel' | 'lastWroteAt'>): ThreadView['window'] {
  switch (channel) {
    case 'whatsapp-cloud':
      return { until: new Date((lastWroteAt?.getTime() ?? 0) + dayMs).toISOString() }
    case 'telegram':
    case 'whatsapp-web':
    case 'integreat-chat':
    case 'web':
      return null
    default:
      return channel satisfies never
  }
}
