/**
 * What the double thinks where a test does not tell it what to say: too simple to be clever, and honest. It copies
 * from the passages that it was given, believes what stands in them, and translates by a mark that can be taken off.
 */

import { z } from 'zod'
import { sentencesOf, sharedWords, wordsOf } from './words.ts'

/** From the JSON of the user's message to the JSON of the answer. */
export type Mind = (input: unknown) => unknown

export const minds: Readonly<Record<string, Mind>> = {
  understand: (input) => understand(understandInput.parse(input)),
  rerank: (input) => rerank(rerankInput.parse(input)),
  draft: (input) => draft(draftInput.parse(input)),
  verify: (input) => verify(verifyInput.parse(input)),
  translate: (input) => translate(translateInput.parse(input)),
  readiness: () => ({ isReady: true }),
}

const understandInput = z.object({
  language: z.string(),
  turns: z.array(z.object({ asked: z.string() })),
  message: z.string(),
})

function understand({ language, turns, message }: z.infer<typeof understandInput>) {
  const topic = /^(hi|hello|hallo|привіт|مرحبا|salut)\b/iu.test(message) ? 'greeting' : thanksOf(message)
  const isSmallTalk = topic !== null && message.split(/\s+/).length <= 3
  const kind = /\b(human|counsell?or|mensch|berater(in)?)\b/i.test(message) ? 'human' : 'question'
  const isFollowUp = turns.length > 0 && /^(and|und|et|y|а|і|و)(?=\s)/iu.test(message)
  const asked = isFollowUp ? `${turns.at(-1)?.asked ?? ''} ${message}` : message
  return {
    kind: isSmallTalk ? 'small-talk' : kind,
    danger: null,
    topic: isSmallTalk ? topic : null,
    language,
    isFollowUp,
    questions: [{ inLanguage: asked, inDefaultLanguage: asked }],
  }
}

const thanksOf = (message: string) => (/^(thanks|thank you|danke|дякую|شكرا|merci)/iu.test(message) ? 'thanks' : null)

const rerankInput = z.object({
  question: z.string(),
  passages: z.array(z.object({ number: z.number(), title: z.string(), text: z.string() })),
})

function rerank({ question, passages }: z.infer<typeof rerankInput>) {
  const asked = wordsOf(question)
  const scored = passages.map(({ number, title, text }) => ({
    number,
    shared: sharedWords(asked, wordsOf(`${title} ${text}`)),
  }))
  return { best: scored.toSorted((a, b) => b.shared - a.shared).map(({ number }) => number) }
}

const draftInput = z.object({
  questions: z.array(z.string()),
  passages: z.array(z.object({ number: z.number(), text: z.string() })),
  problems: z.array(z.object({ sentence: z.string() })).default([]),
})

const fewestShared = 2
const mostSentences = 4

/** What was found fault with is not said again. */
function draft({ questions, passages, problems }: z.infer<typeof draftInput>) {
  const asked = wordsOf(questions.join(' '))
  const faulty = new Set(problems.map(({ sentence }) => sentence))
  const best = passages
    .flatMap(({ number, text }) => sentencesOf(text).map((sentence) => ({ text: sentence, passages: [number] })))
    .map((sentence) => ({ sentence, shared: sharedWords(asked, wordsOf(sentence.text)) }))
    .filter(({ sentence, shared }) => shared >= fewestShared && !faulty.has(sentence.text))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostSentences)
  return { canAnswer: best.length > 0, sentences: best.map(({ sentence }) => sentence), isList: false }
}

const verifyInput = z.object({
  claims: z.array(z.object({ number: z.number(), sentence: z.string(), passages: z.array(z.string()) })),
})

const mostWords = 0.6

function verify({ claims }: z.infer<typeof verifyInput>) {
  const verdicts = claims.map(({ number, sentence, passages }) => {
    const claimed = wordsOf(sentence)
    const carried = sharedWords(claimed, wordsOf(passages.join(' ')))
    return { number, isSupported: carried >= mostWords * claimed.size }
  })
  return { verdicts }
}

const translateInput = z.object({ to: z.string(), texts: z.array(z.string()) })

/** `«uk: Wo?»`, and back again. */
function translate({ to, texts }: z.infer<typeof translateInput>) {
  const translated = texts.map((text) => /^«[\w-]+: (.*)»$/su.exec(text)?.[1] ?? `«${to}: ${text}»`)
  return { texts: translated }
}
