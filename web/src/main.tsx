/** Starts the desk in the browser. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startI18n } from './i18n.ts'

// After an update of the service the files of the former one are gone.
addEventListener('vite:preloadError', () => location.reload())

const place = document.getElementById('desk')
if (place === null) throw new Error('index.html has no place for the desk.')
await startI18n()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
