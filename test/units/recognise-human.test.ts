import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { appLanguages, languageTag } from '../../src/domain/language.ts'

/** A line of `test/data/human/<language>.jsonl`. */
interface Message {
  readonly text: string
  readonly wish: boolean
}

const folder = join(import.meta.dirname, '../data/human')
const recogniser = createRecogniser(speeches)

const messagesIn = (language: string): readonly Message[] =>
  readFileSync(join(folder, `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the wish to talk to a person', () => {
  it('has messages of every language of the app, wishes and questions', () => {
    expect(
      readdirSync(folder)
        .map((file) => file.replace('.jsonl', ''))
        .toSorted(),
    ).toEqual(appLanguages.toSorted())
    const few = appLanguages.filter((language) =>
      [true, false].some((wanted) => messagesIn(language).filter(({ wish }) => wish === wanted).length < 5),
    )
    expect(few).toEqual([])
  })

  it.each(appLanguages)('is understood in %s, and questions about people are not taken for it', (language) => {
    const wrong = messagesIn(language).filter(
      ({ text, wish }) => (recogniser.recognise(text, languageTag(language)).kind === 'human') !== wish,
    )
    expect(wrong).toEqual([])
  })

  it.each(appLanguages)('is understood where a message in %s was taken for another language', (language) => {
    const wishes = messagesIn(language).filter(({ wish }) => wish)
    const heard = wishes.filter(({ text }) => recogniser.recognise(text, languageTag('de')).kind === 'human')
    expect(heard.length / wishes.length).toBeGreaterThanOrEqual(0.8)
  })
})
