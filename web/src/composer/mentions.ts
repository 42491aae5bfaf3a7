/** Colleagues as they are mentioned in a note. */

import type { ColleagueView } from '../../../adapters/console/api.ts'
import type { DeskUserId } from '../../../src/domain/desk-user.ts'
import type { Choice } from './choice.ts'

export function mentionChoices(colleagues: readonly ColleagueView[], wanted: string): readonly Choice[] {
  return colleagues
    .filter(({ name }) =>
      name
        .toLocaleLowerCase()
        .split(/\s+/)
        .some((part) => part.startsWith(wanted)),
    )
    .map(({ id, name }) => ({ id, label: name, hint: '', inserts: `@${name} ` }))
}

/** Everybody whose name stands after an at in the note, however it came there. */
export function mentionedIn(note: string, colleagues: readonly ColleagueView[]): readonly DeskUserId[] {
  return colleagues.filter(({ name }) => note.includes(`@${name}`)).map(({ id }) => id)
}
