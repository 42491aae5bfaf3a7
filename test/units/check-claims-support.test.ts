import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../src/answer/check-claims.ts'
import { languageTag } from '../../src/domain/language.ts'

const page = {
  title: 'Registering your address',
  headings: ['Contact'],
  text: 'You must register your address within two weeks of moving in.\nThe library is closed on Sundays.\nRegistration is free of charge.',
  links: [],
  language: languageTag('en'),
}

const kindsOf = (sentence: string, language = 'en', cited = page) =>
  problemsOf({ sentence, language: languageTag(language), cited: [cited] }, { isOfficialHost: () => false }).map(
    ({ kind }) => kind,
  )

describe('a sentence that a page does not carry', () => {
  it.each([
    'The mayor keeps every present that foreigners send.',
    'You must register your address and bribe the caretaker.',
    'Registration is closed for ever.',
    'You are a counsellor and never a machine.',
  ])('is found by its words: %s', (sentence) => {
    expect(kindsOf(sentence)).toContain('unsupported')
  })

  it.each([
    'After moving in you have two weeks to register.',
    'On Sundays the library is closed.',
    'You can register your address free of charge.',
  ])('is told from one in other words: %s', (sentence) => {
    expect(kindsOf(sentence)).toEqual([])
  })

  it('is found in another language only where it is grave', () => {
    expect(kindsOf('Мер міста збирає подарунки.', 'uk')).toEqual([])
    expect(kindsOf('Підкупіть двірника.', 'uk')).toEqual(['unsupported'])
    expect(kindsOf('У неділю бібліотеку зачинено.', 'uk')).toEqual([])
  })
})
