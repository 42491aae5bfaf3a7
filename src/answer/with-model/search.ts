/** Second step with a model: the questions in its words are searched for, too. */

import type { Finding, Turn } from '../../domain/turn.ts'
import type { Retriever } from '../../ports/answering.ts'
import { fuse } from './fuse.ts'
import type { StandaloneQuestion } from './understand.ts'

/**
 * @param found what the newcomer's own words have found
 * @returns the pages of all searches as one finding
 */
export async function search(
  turn: Turn,
  questions: readonly StandaloneQuestion[],
  found: Finding,
  retriever: Retriever,
): Promise<Finding> {
  const others = newIn(turn, questions).map((wording) =>
    retriever.retrieve({ ...turn, question: { ...turn.question, ...asQuestion(wording) } }),
  )
  return fuse([found, ...(await Promise.all(others))])
}

/** A model that has not translated the question has said nothing of its words in the other language. */
const asQuestion = ({ inLanguage: text, inDefaultLanguage }: StandaloneQuestion) =>
  squeezed(inDefaultLanguage) === squeezed(text) ? { text } : { text, textInDefaultLanguage: inDefaultLanguage }

/** Each wording once; what the newcomer wrote is searched for already. */
function newIn({ question, region, language }: Turn, questions: readonly StandaloneQuestion[]) {
  const isDefault = region.languages[0]?.tag === language
  const keyOf = ({ inLanguage, inDefaultLanguage }: StandaloneQuestion) => {
    const [own, original] = [squeezed(inLanguage), squeezed(inDefaultLanguage)]
    return isDefault || own === original ? own : `${own} | ${original}`
  }
  const wordings = new Map(questions.map((one) => [keyOf(one), one]))
  wordings.delete(squeezed(question.text))
  return [...wordings.values()]
}

const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.,;:?!¿¡؟،]+/gu, ' ')
    .trim()
