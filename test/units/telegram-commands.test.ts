import { describe, expect, it } from 'vitest'
import { commandLists, setCommands } from '../../adapters/telegram/commands.ts'
import { languageTag } from '../../src/domain/language.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { telegramStage } from '../services/telegram.ts'

const commandCalls = (stage: Awaited<ReturnType<typeof telegramStage>>) =>
  stage.double.calls.filter(({ method }) => method === 'setMyCommands').length

describe('the list of commands', () => {
  it('is there in every language that Telegram has two letters for, and in English for all others', () => {
    const languages = commandLists().map(({ language }) => language)
    expect(languages[0]).toBeNull()
    expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'uk', 'ar', 'am', 'ti', 'fa', 'ku', 'sr', 'zh']))
    expect(languages.slice(1).every((language) => /^[a-z]{2}$/.test(language ?? ''))).toBe(true)
    expect(new Set(languages).size).toBe(languages.length)
  })

  it('names all twelve, each in words of that language and of a length that Telegram takes', () => {
    for (const { commands } of commandLists()) {
      expect(commands.map(({ command }) => command).join(' ')).toBe(
        'help menu events places region language plain human privacy export delete stop',
      )
      expect(commands.every(({ description }) => description.length >= 1 && description.length <= 256)).toBe(true)
    }
    const persian = commandLists().find(({ language }) => language === 'fa')
    expect(persian?.commands[0]?.description).toBe(phrasesFor(languageTag('pes')).commandHelp)
  })

  it('is told to Telegram as it is', async () => {
    const { double, deps } = await telegramStage()
    await setCommands(deps)
    expect(double.commands.get('')).toEqual(commandLists()[0]?.commands)
    expect(double.commands.get('de')?.[0]).toEqual({
      command: 'help',
      description: phrasesFor(languageTag('de')).commandHelp,
    })
    expect(double.commands.size).toBe(commandLists().length)
  })

  it('is not told again while it is the same', async () => {
    const stage = await telegramStage()
    await setCommands(stage.deps)
    const told = commandCalls(stage)
    await setCommands(stage.deps)
    expect(commandCalls(stage)).toBe(told)
    await stage.deps.accounts.rememberCommands({ channel: 'telegram', account: 'default' }, 'of another version')
    await setCommands(stage.deps)
    expect(commandCalls(stage)).toBe(2 * told)
  })

  it('is told with pauses where it is too much at once', async () => {
    const stage = await telegramStage()
    stage.double.fails('setMyCommands', { kind: 'busy', retryAfter: 9 }, { kind: 'busy', retryAfter: 4 })
    await setCommands(stage.deps)
    expect(stage.waits).toEqual([9_000, 4_000])
    expect(stage.double.commands.size).toBe(commandLists().length)
  })

  it('is told anew after Telegram did not want it, which ends nothing', async () => {
    const stage = await telegramStage()
    const refused = { kind: 'refused', code: 400, description: 'Bad Request: not today' } as const
    stage.double.fails('setMyCommands', refused)
    await setCommands(stage.deps)
    expect(stage.lines).toEqual([expect.stringMatching(/not today/)])
    await setCommands(stage.deps)
    expect(stage.double.commands.size).toBe(commandLists().length)
  })
})
