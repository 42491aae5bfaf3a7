/** Has Telegram list the bot's commands, to each reader in their language. */

import { createHash } from 'node:crypto'
import type { LanguageCode } from 'grammy/types'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import { languageTag } from '../../src/domain/language.ts'
import { commands } from '../../src/conversation/commands.ts'
import { phraseLanguages, phrasesFor } from '../../src/phrases/languages.ts'
import type { Accounts } from '../../src/ports/channels.ts'
import { createPatience, type PatienceDeps } from './patience.ts'

interface CommandDeps extends Omit<PatienceDeps, 'accounts'> {
  readonly accounts: Pick<Accounts, 'markBroken' | 'markWorking' | 'commandsHash' | 'rememberCommands'>
}

/** Tells Telegram only what it was not told before: it takes fifty calls, and does not like many at once. */
export async function setCommands(deps: CommandDeps): Promise<void> {
  const { bot, accounts, log } = deps
  const key = { channel: 'telegram', account: bot.account.account } as const
  const lists = commandLists()
  const hash = createHash('sha256').update(JSON.stringify(lists)).digest('hex')
  if ((await accounts.commandsHash(key)) === hash) return
  try {
    await tell(deps, lists)
    await accounts.rememberCommands(key, hash)
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    log.error({ account: key.account }, `${error.message} Its list of commands may be an old one until the next start.`)
  }
}

async function tell(deps: CommandDeps, lists: readonly CommandList[]): Promise<void> {
  const { bot, signal } = deps
  const patiently = createPatience(deps)
  for (const { language, commands } of lists) {
    const options = language === null ? {} : { language_code: language }
    await patiently(() =>
      bot.call('setMyCommands', (api, until) => api.setMyCommands(commands, options, until), { signal }),
    )
  }
}

interface CommandList {
  /** `null`: for whoever reads none of the others. */
  readonly language: LanguageCode | null
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}

export function commandLists(): readonly CommandList[] {
  return [
    { language: null, commands: listIn('en') },
    ...languages.map((language) => ({ language, commands: listIn(language) })),
  ]
}

/** Telegram knows languages by two letters only, so Persian is `fa`; whoever reads another one sees the default. */
const languages = [...phraseLanguages, 'fa', 'ku', 'sr', 'zh'].filter((tag) => tag.length === 2) as LanguageCode[]

const longestDescription = 256

function listIn(language: string): CommandList['commands'] {
  const phrases = phrasesFor(languageTag(language))
  return Object.entries(commands).map(([command, phrase]) => ({
    command,
    description: phrases[phrase].slice(0, longestDescription),
  }))
}
