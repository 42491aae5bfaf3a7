/**
 * Shows notifications, even when the desk is closed, and opens the conversation that one is about. It sees no request of
 * the desk's and keeps nothing: what newcomers wrote is never stored in a browser by it.
 */

const desk = '/desk/'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('push', (event) => {
  const { title, body, url, tag } = messageOf(event)
  event.waitUntil(
    registration.showNotification(title, {
      body,
      tag,
      renotify: true,
      icon: `${desk}icon-192.png`,
      badge: `${desk}badge-96.png`,
      data: { url },
    }),
  )
})

addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(placeOf(event.notification.data?.url)))
})

/** Browsers want every push to be shown, also one that cannot be read. */
function messageOf(event) {
  const usual = { title: 'Lotse', body: '', url: desk, tag: 'lotse' }
  try {
    const { title, body, url, tag } = event.data?.json() ?? {}
    const said = { title, body, url, tag }
    return { ...usual, ...Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === 'string')) }
  } catch {
    return usual
  }
}

/** Nowhere else than to the desk. */
function placeOf(url) {
  const place = new URL(typeof url === 'string' ? url : desk, location.origin)
  return place.origin === location.origin && place.pathname.startsWith(desk)
    ? place.href
    : new URL(desk, location.origin).href
}

/** In a desk that is open already, so that a draft there stays where it is. */
async function open(place) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const known = windows.find((one) => new URL(one.url).pathname.startsWith(desk))
  if (known === undefined) {
    await clients.openWindow(place)
    return
  }
  await known.focus()
  // A page of this origin, by how it was found; this is not the `postMessage` of windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  known.postMessage({ kind: 'open', path: new URL(place).pathname.slice(desk.length - 1) })
}
