/** How a page goes out: never kept without asking again, because its words depend on who asks. */

import type { Response } from 'express'

export function sendPage(response: Response, page: string): void {
  response.vary('accept-language').set('cache-control', 'no-cache').type('html').send(page)
}
