/** Notes who reads conversations: once in a while, and not each time that an open page asks again. */

import type { OpenConversation } from '../domain/escalation.ts'
import type { Audit } from '../ports/people.ts'
import type { Counsellor } from './counsellor.ts'

export interface ReadingLog {
  note(reader: Counsellor, read: Pick<OpenConversation, 'id' | 'region'>): Promise<void>
}

const quarterMs = 15 * 60_000
/** Of a process; what is older than a quarter of an hour goes when so many are there. */
const mostRemembered = 10_000

export function createReadingLog(audit: Audit, now: () => Date): ReadingLog {
  const noted = new Map<string, number>()

  function isNews(key: string): boolean {
    const at = now().getTime()
    if (at - (noted.get(key) ?? Number.NEGATIVE_INFINITY) < quarterMs) return false
    if (noted.size >= mostRemembered) forget(noted, at - quarterMs)
    noted.set(key, at)
    return true
  }

  return {
    async note(reader, { id, region }) {
      const key = `${reader.id} ${id}`
      if (!isNews(key)) return
      try {
        await audit.note({ actor: reader, region, action: 'conversation.read', target: id })
      } catch (error) {
        noted.delete(key)
        throw error
      }
    },
  }
}

function forget(noted: Map<string, number>, before: number): void {
  for (const [key, at] of noted) if (at <= before) noted.delete(key)
  if (noted.size >= mostRemembered) noted.clear()
}
