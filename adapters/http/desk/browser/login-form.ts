/** Logging in and out. */

import { byId } from '../../page/browser/elements.ts'
import { post } from './api.ts'
import type { Speech } from './speech.ts'

export function loginForm({ words }: Speech, onLoggedIn: (name: string) => void, onLoggedOut: () => void) {
  const form = byId('login', HTMLFormElement)
  const name = byId('name', HTMLInputElement)
  const password = byId('password', HTMLInputElement)
  const problem = byId('login-problem', HTMLElement)
  let isBusy = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isBusy) void logIn()
  })
  byId('log-out', HTMLButtonElement).addEventListener('click', () => void post('logout').then(onLoggedOut))

  async function logIn(): Promise<void> {
    isBusy = true
    problem.textContent = ''
    const outcome = await post<{ name: string }>('login', { name: name.value, password: password.value })
    isBusy = false
    if (outcome.kind === 'fresh') {
      password.value = ''
      return onLoggedIn(outcome.content.name)
    }
    problem.textContent = problemOf(outcome.kind === 'failed' ? outcome.status : 0)
    password.focus()
  }

  function problemOf(status: number): string {
    if (status === 0) return words.connectionLost
    if (status === 401) return words.wrongPassword
    return status === 429 ? words.tooManyLogins : words.ourFault
  }

  return {
    focus: () => (name.value === '' ? name : password).focus(),
  }
}
