/** The web chat on its way out: what is said lies in the outbox, and the page fetches it when the bell rings. */

import { DeliveryFailure } from '../../../../src/domain/delivery-failure.ts'
import type { Channel, Doorbell, ProgressBoard } from '../../../../src/ports/channels.ts'

/** @param board where answers take so long that there is something to show meanwhile */
export function createWebChannel(bell: Pick<Doorbell, 'ring'>, board?: ProgressBoard): Channel {
  return {
    kind: 'web',
    // A page has room for everything, and shows by itself that a tap is being worked on.
    fit: (content) => (content.kind === 'acknowledge' ? [] : [content]),
    async send(to) {
      try {
        await board?.clear(to)
        await bell.ring(to)
      } catch (cause) {
        const message = 'The database took no notification for the web chat; see that it runs.'
        throw new DeliveryFailure({ kind: 'unreachable', message, cause })
      }
      return { messageId: null }
    },
    // The page knows that it has asked.
    showTyping: async () => undefined,
    ...(board && {
      async showProgress(to, soFar) {
        await board.show(to, soFar)
        await bell.ring(to)
      },
    }),
    privateLink: () => null,
    limits: { perAccount: { messages: 1_000, everyMs: 1_000 }, perChat: { messages: 100, everyMs: 1_000 } },
  }
}
