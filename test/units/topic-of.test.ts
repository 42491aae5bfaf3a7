import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import { sensitiveTopics, topics, type Topic } from '../../src/domain/topic.ts'
import { topicOf } from '../../src/escalation/topic-of.ts'

interface Labelled {
  readonly language: LanguageTag
  readonly topic: Topic
  readonly text: string
}

const labelled = readFileSync(new URL('../data/topics.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled)

const topicIn = (text: string, language = 'de', titles: readonly string[] = []) =>
  topicOf({ questions: [text], language: languageTag(language), titles })

describe('what a conversation is about', () => {
  const told = labelled.map((one) => ({ ...one, found: topicIn(one.text, one.language).topic }))

  it.each(sensitiveTopics)('is seen where it is %s, and seldom where it is not', (topic) => {
    const meant = told.filter((one) => one.topic === topic)
    const found = told.filter((one) => one.found === topic)
    const right = meant.filter((one) => one.found === topic)
    expect(right.length / meant.length).toBeGreaterThanOrEqual(0.9)
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9)
  })

  it('is told in eight languages, nine times of ten', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(120)
    expect(new Set(labelled.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8)
    expect(new Set(labelled.map(({ topic }) => topic))).toEqual(new Set(topics))
    const right = told.filter(({ topic, found }) => topic === found)
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.9)
  })

  it('is told by the longest word that fits: support is no maintenance, and a work permit no job', () => {
    expect(topicIn('Wohngeld beantragen').topic).toBe('money')
    expect(topicIn('Unterhaltsvorschuss').topic).toBe('money')
    expect(topicIn('Arbeitserlaubnis').topic).toBe('residence')
    expect(topicIn('Schulden').topic).toBe('money')
  })

  it('is not what everything costs', () => {
    expect(topicIn('Was kostet der Deutschkurs?').topic).toBe('language-course')
    expect(topicIn('Was kostet das?').topic).toBe('money')
  })

  it('is told by the pages where the words leave it open, and does not count as named then', () => {
    expect(topicIn('Wer hilft mir?', 'de', ['Frauenhaus', 'Sprachkurse'])).toEqual({
      topic: 'violence',
      isNamed: false,
    })
    expect(topicIn('Wo ist der Kinderarzt?', 'de', ['Aufenthaltserlaubnis'])).toEqual({
      topic: 'health',
      isNamed: true,
    })
    expect(topicIn('Wer hilft mir?')).toEqual({ topic: 'other', isNamed: false })
  })

  it('is told by German words of offices in whatever language', () => {
    expect(topicIn('Jobcenter ku ye?', 'kmr').topic).toBe('money')
    expect(topicIn('nimepoteza Aufenthaltstitel yangu', 'sw').topic).toBe('residence')
  })

  it('counts what was asked last more than what was asked before', () => {
    const questions = ['Und die Miete?', 'Wo ist der Zahnarzt?']
    expect(topicOf({ questions, language: languageTag('de'), titles: [] }).topic).toBe('housing')
    expect(
      topicOf({ questions: ['Und morgen?', ...questions.slice(1)], language: languageTag('de'), titles: [] }).topic,
    ).toBe('health')
  })
})
