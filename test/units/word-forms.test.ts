import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import { areForms, startOfForms } from '../../src/domain/word-forms.ts'

describe('forms of a word', () => {
  it.each([
    ['de', 'wohnung', 'wohnungen'],
    ['en', 'doctor', 'doctors'],
    ['uk', 'лікар', 'лікаря'],
    ['ar', 'تصريح', 'التصريح'],
    ['tr', 'kira', 'kiralarimiz'],
    ['tr', 'cocuk', 'cocuga'],
    ['fa', 'مدارک', 'مدارکم'],
  ])('are told in %s: %s, %s', (language, one, other) => {
    expect(areForms(one, other, languageTag(language))).toBe(true)
    expect(startOfForms(one, languageTag(language))).toBe(startOfForms(other, languageTag(language)))
  })

  it.each([
    ['de', 'schule', 'schulden'],
    ['de', 'arbeit', 'arbeitserlaubnis'],
    ['de', 'amt', 'amtlich'],
    ['ar', 'طبيب', 'مدرسة'],
    ['tr', 'kira', 'kiraz bahcesi sahibi'],
  ])('are not mixed up in %s: %s, %s', (language, one, other) => {
    expect(areForms(one, other, languageTag(language))).toBe(false)
  })
})
