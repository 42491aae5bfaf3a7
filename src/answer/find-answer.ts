/** What the pages say to a question, and whether it is good enough to be said. */

import { wordsOf } from '../domain/terms.ts'
import type { Decider, Drafter, Recogniser, Retriever, Verifier } from '../ports/answering.ts'
import type { Decision, Draft, Finding, Turn } from '../domain/turn.ts'

export interface FindDeps {
  readonly recogniser: Pick<Recogniser, 'goesOn'>
  readonly retriever: Retriever
  readonly drafter: Drafter
  readonly verifier: Verifier
  readonly decider: Decider
}

/** In order: retrieve, draft, verify, decide; more than once where a question leans on the one before. */
export function findAnswer(turn: Turn, deps: FindDeps): Promise<Decided> {
  if (turn.question.page !== undefined) return quoteChosenPage(turn, turn.question.page, deps)
  return turn.question.previousQuestion === undefined ? decide(turn, deps) : decideAfter(turn, deps)
}

export interface Decided {
  readonly finding: Finding
  readonly decision: Decision
  readonly promptVersion: string | null
}

async function decide(turn: Turn, deps: FindDeps): Promise<Decided> {
  const finding = await deps.retriever.retrieve(turn)
  const { quotes, promptVersion } = await draftVerified(turn, finding, deps)
  return { finding, decision: deps.decider.decide(finding, { quotes, promptVersion }), promptVersion }
}

async function draftVerified(turn: Turn, finding: Finding, { drafter, verifier }: FindDeps): Promise<Draft> {
  return verifier.verify(turn, await drafter.draft(turn, finding))
}

/** Questions of more words say for themselves what they are about. */
const followUpWords = 6

/** "And for children?" is searched for together with the question before it, where that finds more. */
async function decideAfter(turn: Turn, deps: FindDeps): Promise<Decided> {
  const { text } = turn.question
  const goesOn = deps.recogniser.goesOn(text, turn.language)
  const alone = await decide(turn, deps)
  if (!goesOn && (alone.decision.kind === 'answered' || wordsOf(text).length > followUpWords)) return alone
  const together = await decide(withPrevious(turn), deps)
  const isBetter = goesOn
    ? together.decision.kind === 'answered'
    : together.finding.confidence > alone.finding.confidence
  return isBetter ? together : alone
}

function withPrevious({ question, ...turn }: Turn): Turn {
  const text = [question.previousQuestion, question.text].filter(Boolean).join('\n')
  return { ...turn, question: { ...question, text } }
}

/** What the chosen page says, however unsure the search was. */
async function quoteChosenPage(turn: Turn, page: number, deps: FindDeps): Promise<Decided> {
  const alone = onlyPage(await deps.retriever.retrieve(turn), page)
  const finding = alone.pages.length > 0 ? alone : onlyPage(await deps.retriever.retrieve(withPrevious(turn)), page)
  if (finding.pages.length === 0) return { finding, decision: nothingThere, promptVersion: null }
  const { quotes, promptVersion } = await draftVerified(turn, finding, deps)
  const decision: Decision = quotes.length === 0 ? nothingThere : { kind: 'answered', quotes }
  return { finding, decision, promptVersion }
}

function onlyPage(finding: Finding, page: number): Finding {
  return { ...finding, pages: finding.pages.filter(({ pageId }) => pageId === page), scope: 'best-page' }
}

const nothingThere: Decision = { kind: 'abstained', reason: 'nothing-found' }
