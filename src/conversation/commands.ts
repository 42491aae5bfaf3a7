/** The commands that newcomers can give, on every channel, and the help that lists them. */

import type { Effect } from '../domain/settlement.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Moment } from './moment.ts'
import { actionButton, say } from './say.ts'

/** In the order in which messengers list them, with the phrase that describes each. */
export const commands = {
  help: 'commandHelp',
  menu: 'commandMenu',
  events: 'commandEvents',
  places: 'commandPlaces',
  region: 'commandRegion',
  language: 'commandLanguage',
  plain: 'commandPlain',
  human: 'commandHuman',
  privacy: 'commandPrivacy',
  export: 'commandExport',
  delete: 'commandDelete',
  stop: 'commandStop',
} as const satisfies Readonly<Record<string, keyof Phrases>>

export type CommandName = keyof typeof commands

/** Commands that need no place on the list: messengers send the one, and the other helps whoever talks to a person. */
const unlisted = ['start', 'bot'] as const
type Unlisted = (typeof unlisted)[number]

/** `undefined` for words behind a slash that are no command. */
export function commandNamed(name: string): CommandName | Unlisted | undefined {
  const isKnown = (unlisted as readonly string[]).includes(name) || Object.hasOwn(commands, name)
  return isKnown ? (name as CommandName | Unlisted) : undefined
}

export function help({ phrases }: Moment): Effect {
  const lines = Object.entries(commands).map(([name, phrase]) => `/${name} – ${phrases[phrase]}`)
  const menu = actionButton(phrases.commandMenu, { kind: 'browse', pageId: null, from: 0 })
  return { says: [say([phrases.helpIntro, ...lines].join('\n'), { buttons: [[menu]] })] }
}
