/** What is being written to whom, kept in this browser tab through reloads and an expired login. */

const nameOf = (conversation: string) => `lotse-desk-draft:${conversation}`

/** Browsers that store nothing keep it until the reload. */
const unstored = new Map<string, string>()

export function draftOf(conversation: string): string {
  try {
    return sessionStorage.getItem(nameOf(conversation)) ?? ''
  } catch {
    return unstored.get(conversation) ?? ''
  }
}

export function keepDraft(conversation: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(nameOf(conversation))
    else sessionStorage.setItem(nameOf(conversation), text)
  } catch {
    unstored.set(conversation, text)
  }
}
