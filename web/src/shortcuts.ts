/** Keys of the desk: the list that the help shows and that the pages listen to. */

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** `keys` are as `KeyboardEvent.key` names them; of several, each does it. */
export const shortcuts = [
  { name: 'next', keys: ['j'], where: 'list' },
  { name: 'previous', keys: ['k'], where: 'list' },
  { name: 'open', keys: ['Enter'], where: 'list' },
  { name: 'takeOver', keys: ['t'], where: 'conversation' },
  { name: 'reply', keys: ['r'], where: 'conversation' },
  { name: 'note', keys: ['n'], where: 'conversation' },
  { name: 'resolve', keys: ['e'], where: 'conversation' },
  { name: 'snooze', keys: ['s'], where: 'conversation' },
  { name: 'handBack', keys: ['b'], where: 'conversation' },
  { name: 'transfer', keys: ['a'], where: 'conversation' },
  { name: 'undo', keys: ['z'], where: 'conversation' },
  { name: 'send', keys: ['Control+Enter'], where: 'writing' },
  { name: 'canned', keys: ['/'], where: 'writing' },
  { name: 'leaveField', keys: ['Escape'], where: 'writing' },
  { name: 'search', keys: ['/'], where: 'everywhere' },
  { name: 'help', keys: ['?'], where: 'everywhere' },
] as const satisfies readonly Shortcut[]

export type ShortcutName = (typeof shortcuts)[number]['name']

interface Shortcut {
  readonly name: string
  readonly keys: readonly string[]
  /** Where it works, which is how the help sorts them. */
  readonly where: 'list' | 'conversation' | 'writing' | 'everywhere'
}

/** Does it when its key is pressed outside of fields and dialogs; `undefined` where it cannot be done now. */
export function useShortcut(name: ShortcutName, act: (() => void) | undefined): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (act === undefined || !isMeant(name, event)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

// ── Off for whoever's speech or tremor would set them off ──────────────────────────────────────────────────────────

const storedAs = 'lotse-desk-shortcuts'
const switchListeners = new Set<() => void>()

export function useShortcutSwitch() {
  const isOn = useSyncExternalStore(onSwitched, areShortcutsOn)
  return { isOn, turn: () => turnShortcuts(!isOn) }
}

function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(storedAs) !== 'off'
  } catch {
    return true
  }
}

function turnShortcuts(isOn: boolean): void {
  try {
    localStorage.setItem(storedAs, isOn ? 'on' : 'off')
  } catch {
    // A browser that stores nothing has them on.
  }
  for (const listener of switchListeners) listener()
}

function onSwitched(listener: () => void): () => void {
  switchListeners.add(listener)
  return () => switchListeners.delete(listener)
}

function isMeant(name: ShortcutName, event: KeyboardEvent): boolean {
  if (!areShortcutsOn()) return false
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  const shortcut: Shortcut | undefined = shortcuts.find((one) => one.name === name)
  return shortcut?.keys.includes(event.key) === true && !isElsewhere(event.target)
}

/** What is typed into a field is text, and what is pressed in a dialog or menu is for it. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target.isContentEditable || target.closest('input, textarea, select') !== null
  return isField || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}
