/** Messages that are nothing but a greeting, thanks, a farewell and the like: every word of them is on a list. */

import type { LanguageTag } from '../../domain/language.ts'
import type { Recognised, SmallTalkTopic } from '../../domain/recognised.ts'
import type { Speech } from './speech.ts'
import { tokensOf } from './tokens.ts'

type SmallTalk = Extract<Recognised, { readonly kind: 'small-talk' }>

interface Expression {
  readonly tokens: readonly string[]
  /** `undefined` for words that mean nothing by themselves. */
  readonly topic: SmallTalkTopic | undefined
}

type Expressions = ReadonlyMap<string, readonly Expression[]>

/** Longer messages hold more than small talk. */
const maxTokens = 14

/** A few letters are small talk in one language and something else in another. */
const minLettersAbroad = 4

/** What a message of several kinds is taken for: the first of these in it. */
const topicsByWeight: readonly SmallTalkTopic[] = [
  'are-you-a-machine',
  'insult',
  'well-being',
  'farewell',
  'thanks',
  'greeting',
]

/** Understood in every language. */
const everywhere: Speech['smallTalk'] = {
  greeting: 'hi, hey, hello, hallo, salam, salaam, asc, hola, bonjour',
  thanks: 'thx, thanks, thank you, danke, merci',
  farewell: 'bye, bye bye, ciao',
}
const fillerEverywhere = 'ok, okay, lotse, bot'

/** @returns `undefined` for messages that ask or say anything else */
export function smallTalkReader(speeches: ReadonlyMap<LanguageTag, Speech>) {
  const languages = new Map([...speeches].map(([tag, speech]) => [tag, expressionsOf(speech)] as const))
  return (text: string, language: LanguageTag): SmallTalk | undefined => {
    const tokens = tokensOf(text)
    if (tokens.length === 0 || tokens.length > maxTokens) return undefined
    const own = languages.get(language)
    const topic = own === undefined ? undefined : topicOf(tokens, own)
    if (topic !== undefined) return { kind: 'small-talk', topic, language }
    if (tokens.join('').length < minLettersAbroad) return undefined
    for (const [other, expressions] of languages) {
      const found = topicOf(tokens, expressions)
      if (found !== undefined) return { kind: 'small-talk', topic: found, language: other }
    }
    return undefined
  }
}

function expressionsOf(speech: Speech): Expressions {
  const talk = [...Object.entries(everywhere), ...Object.entries(speech.smallTalk)] as [SmallTalkTopic, string][]
  const all = [
    ...talk.flatMap(([topic, list]) => listed(list).map((tokens) => ({ tokens, topic }))),
    ...listed(`${speech.filler}, ${fillerEverywhere}`).map((tokens) => ({ tokens, topic: undefined })),
  ]
  return Map.groupBy(all, ({ tokens }) => tokens[0] ?? '')
}

const listed = (list: string) =>
  list
    .split(/[,،、፣\n]/)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0)

/** The weightiest topic in one way to read all of a message as listed expressions. */
function topicOf(tokens: readonly string[], expressions: Expressions): SmallTalkTopic | undefined {
  const topics = read(tokens, 0, expressions)
  return topicsByWeight.find((topic) => topics?.includes(topic))
}

function read(tokens: readonly string[], at: number, expressions: Expressions): SmallTalkTopic[] | undefined {
  if (at === tokens.length) return []
  const here = (expressions.get(tokens[at] ?? '') ?? [])
    .filter((expression) => expression.tokens.every((token, i) => tokens[at + i] === token))
    .toSorted((a, b) => b.tokens.length - a.tokens.length)
  for (const { tokens: own, topic } of here) {
    const rest = read(tokens, at + own.length, expressions)
    if (rest !== undefined) return topic === undefined ? rest : [topic, ...rest]
  }
  return undefined
}
