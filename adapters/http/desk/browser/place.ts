/** Where one is at the desk: it stands in the address, so that "back" and "reload" work. */

export type Place =
  | { readonly view: 'conversations'; readonly open: string | null }
  | { readonly view: 'dead-letters' }
  | { readonly view: 'channels' }

export type View = Place['view']

/** @param hash of the address; whatever it says, there is a place */
export function placeOf(hash: string): Place {
  const [view, id = ''] = hash.replace(/^#/, '').split('/')
  if (view === 'dead-letters' || view === 'channels') return { view }
  return { view: 'conversations', open: /^[\da-f-]{36}$/.test(id) ? id : null }
}

export const addressOf = (id: string): string => `#conversations/${id}`
