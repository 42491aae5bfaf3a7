/** How surely a conversation's topic is told from one question: `node test/bench/topics.ts`. */

import { readFileSync } from 'node:fs'
import type { LanguageTag } from '../../src/domain/language.ts'
import { topics, type Topic } from '../../src/domain/topic.ts'
import { topicOf } from '../../src/escalation/topic-of.ts'

interface Labelled {
  readonly language: LanguageTag
  readonly topic: Topic
  readonly text: string
}

const file = new URL('../data/topics.jsonl', import.meta.url)
const labelled = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled)

const told = labelled.map(({ language, topic, text }) => ({
  topic,
  text,
  found: topicOf({ questions: [text], language, titles: [] }).topic,
}))

const share = (part: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * part) / all)} %`)

const rows = topics.map((topic) => {
  const isRight = (one: (typeof told)[number]) => one.topic === topic && one.found === topic
  const found = told.filter((one) => one.found === topic)
  const meant = told.filter((one) => one.topic === topic)
  return {
    topic,
    precision: share(found.filter(isRight).length, found.length),
    recall: share(meant.filter(isRight).length, meant.length),
    questions: meant.length,
  }
})

console.table(rows)
console.log(`all: ${share(told.filter(({ topic, found }) => topic === found).length, told.length)} of ${told.length}`)
for (const { topic, found, text } of told) if (topic !== found) console.log(`${topic} → ${found}: ${text}`)
