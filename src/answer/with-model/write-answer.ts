/** A turn with a language model, a step a line. Whatever goes wrong, what was found without it goes out instead. */

import type { Progress } from '../../domain/answer.ts'
import { ModelFailure } from '../../domain/model.ts'
import { wordsOf } from '../../domain/terms.ts'
import type { Finding, Quote, Turn } from '../../domain/turn.ts'
import { cleanText } from '../../inbox/clean-text.ts'
import type { LanguageDetector } from '../../ports/answering.ts'
import type { LanguageModel } from '../../ports/models.ts'
import type { Vault } from '../../privacy/redact.ts'
import { findAnswer, type Decided, type FindDeps } from '../find-answer.ts'
import { within, type TurnBudget } from './budget.ts'
import { openCalls, type ModelCalls, type Prompts } from './calls.ts'
import type { CheckDeps } from './check.ts'
import { quotesFor } from './cite.ts'
import { draftChecked } from './draft-checked.ts'
import type { WrittenSentence } from './draft.ts'
import type { Dropped, Outcome, Setback, TurnTrace, Writer, WrittenAnswer } from './outcome.ts'
import { givesOrders } from './orders.ts'
import { passagesToWriteFrom, type NumberedPassage } from './passages.ts'
import { rerank } from './rerank.ts'
import { search } from './search.ts'
import { understand, type StandaloneQuestion, type Understood } from './understand.ts'
import { verify } from './verify.ts'

export interface WriterDeps extends FindDeps, CheckDeps {
  readonly model: LanguageModel
  readonly prompts: Prompts
  readonly detector: LanguageDetector
  /** Whether the model also chooses among the passages, which is one call more. */
  readonly isReranking: boolean
  readonly startBudget: () => TurnBudget
  /** One for each turn. */
  readonly openVault: () => Vault
  /** For metrics. */
  readonly observe: (trace: TurnTrace) => void
  /** For the log: a fault of ours that kept the model's answer from going out. */
  readonly noteFault: (error: unknown) => void
}

export function createWriter(deps: WriterDeps): Writer {
  return async (turn, onProgress) => {
    const budget = deps.startBudget()
    const whom = { region: turn.region.slug, person: turn.question.askedBy ?? null }
    const calls = openCalls(deps, whom, budget)
    const quoting = findAnswer(turn, deps)
    quoting.catch(() => undefined) // whoever needs it hears of it below
    const tell = (progress: Progress) => {
      if (!budget.signal.aborted) onProgress(progress)
    }
    let dropped: Dropped = { byRule: 0, byModel: 0 }
    const drop = (more: Dropped) => {
      dropped = { byRule: dropped.byRule + more.byRule, byModel: dropped.byModel + more.byModel }
    }
    const outcome = await orElseQuoted({ turn, quoting, calls, tell, drop, vault: deps.openVault() }, deps)
    const setback = outcome.kind === 'quoted' ? outcome.setback : null
    deps.observe({ region: turn.region.slug, outcome: outcome.kind, setback, calls: [...calls.made], dropped })
    return { ...outcome, promptVersion: outcome.kind === 'quoted' ? null : calls.promptVersion() }
  }
}

/** What the steps of a turn share. */
interface Work {
  readonly turn: Turn
  /** The answer that needs no model. */
  readonly quoting: Promise<Decided>
  readonly calls: ModelCalls
  readonly vault: Vault
  readonly tell: (progress: Progress) => void
  /** Counts sentences that are not sent. */
  readonly drop: (dropped: Dropped) => void
}

/** Where no page can be searched either, there is no answer. */
async function orElseQuoted(work: Work, deps: WriterDeps): Promise<Outcome> {
  const { budget } = work.calls
  try {
    return await within(budget, takeTurn(work, deps))
  } catch (error) {
    const decided = await work.quoting
    if (!(error instanceof ModelFailure)) deps.noteFault(error)
    const kind = error instanceof ModelFailure ? error.kind : 'fault'
    return { kind: 'quoted', turn: work.turn, decided, setback: budget.signal.aborted ? 'timeout' : kind }
  }
}

async function takeTurn(work: Work, deps: WriterDeps): Promise<Outcome> {
  const { turn, calls, vault, tell } = work
  if (turn.question.page !== undefined) return writeFrom(chosenPage(await work.quoting), work, deps)
  tell({ kind: 'stage', stage: 'understanding' })
  const understood = await orQuestion(await understand(turn, calls, vault, deps), work)
  if (understood.kind !== 'question') return understood
  const { language, questions } = understood
  const inLanguage = { ...turn, language }
  tell({ kind: 'stage', stage: 'searching' })
  const quoted = await (language === turn.language ? work.quoting : findAnswer(inLanguage, deps))
  const finding = await search(inLanguage, questions, quoted.finding, deps.retriever)
  return writeFrom({ quoted, finding, questions }, { ...work, turn: inLanguage }, deps)
}

/** Small talk is short. */
const mostWordsOfTalk = 12

/**
 * What the pages answer is a question, whatever the model was talked into taking it for: it is no small talk where it
 * is long or they may have something to say, and no wish for a person where they surely have. A danger is always
 * believed.
 */
async function orQuestion(understood: Understood, { turn, quoting }: Work): Promise<Understood> {
  if (understood.kind !== 'small-talk' && understood.kind !== 'human') return understood
  const { decision, finding } = await quoting
  const isQuestion =
    understood.kind === 'small-talk'
      ? decision.kind !== 'abstained' || wordsOf(turn.question.text).length > mostWordsOfTalk
      : decision.kind === 'answered' && isSureOfPage(finding)
  return isQuestion ? { kind: 'question', language: turn.language, questions: [] } : understood
}

/** What an answer can be made of. */
interface Found {
  /** What goes out where no model writes. */
  readonly quoted: Decided
  /** By all searches. */
  readonly finding: Finding
  readonly questions: readonly StandaloneQuestion[]
}

/** It belongs to a question that was understood before. */
const chosenPage = (quoted: Decided): Found => ({ quoted, finding: quoted.finding, questions: [] })

async function writeFrom(found: Found, work: Work, deps: WriterDeps): Promise<Outcome> {
  const { finding } = found
  const { turn, calls, tell, drop } = work
  const readable = passagesToWriteFrom(finding, turn.language)
  if (readable.length === 0) return { kind: 'quoted', turn, decided: found.quoted, setback: null }
  if (givesOrdersIn(turn, readable)) return quotedInstead(found, work, 'orders')
  const questions = asked(found, work)
  const passages = deps.isReranking ? await rerank(questions.join('\n'), readable, calls) : readable
  tell({ kind: 'stage', stage: 'writing' })
  const order = { language: turn.language, isPlain: isPlain(turn), questions, passages }
  const { good, problems, isWrongLanguage, isList } = await draftChecked(turn, order, work, deps)
  drop({ byRule: problems.length, byModel: 0 })
  if (good.length === 0) {
    const fault = isWrongLanguage ? 'wrong-language' : 'unsupported'
    return quotedInstead(found, work, problems.length === 0 ? 'cannot-answer' : fault)
  }
  tell({ kind: 'stage', stage: 'checking' })
  const supported = await verify(good, calls)
  drop({ byRule: 0, byModel: good.length - supported.length })
  const quotes = await citations(supported, finding, work, deps)
  if (quotes.length === 0) return quotedInstead(found, work, 'unsupported')
  const sentences = supported.filter((sentence) => restsOn(quotes, sentence))
  return deliver({ kind: 'written', turn, finding, isList, quotes }, sentences, work)
}

/** Where somebody speaks to the machine, be it in a title of a page, nothing that it writes goes out. */
function givesOrdersIn({ question: { text, history = [] } }: Turn, passages: readonly NumberedPassage[]): boolean {
  const said = [text, ...history.flatMap(({ asked, answered }) => [asked, answered])]
  const read = passages.flatMap(({ page, passage, links }) => [
    page.title,
    ...passage.headings,
    ...links.map((link) => link.text),
  ])
  return [...said, ...read].some(givesOrders)
}

function asked({ questions }: Found, { turn, vault }: Work): readonly string[] {
  if (questions.length > 0) return questions.map(({ inLanguage }) => inLanguage)
  return [vault.hide(cleanText(turn.question.text))]
}

const isPlain = ({ question, language }: Turn) => question.wantsPlainLanguage === true || language === 'de-si'

/** Words that stand in the page as they are shown, whoever chose them. */
async function citations(sentences: readonly WrittenSentence[], finding: Finding, { turn }: Work, deps: WriterDeps) {
  const quotes = quotesFor(sentences, finding)
  return (await deps.verifier.verify(turn, { quotes, promptVersion: null })).quotes
}

const restsOn = (quotes: readonly Quote[], { cited }: WrittenSentence) =>
  cited.some(({ page }) => quotes.some((quote) => quote.page.path === page.path))

function deliver(
  answer: Omit<WrittenAnswer, 'sentences'>,
  written: readonly WrittenSentence[],
  { tell }: Work,
): WrittenAnswer {
  const sentences = written.map(({ text }) => text)
  for (const text of sentences) tell({ kind: 'sentence', text })
  return { ...answer, sentences }
}

/** From here on a page that was found speaks for itself, even where the model saw no answer in it. */
const sureOfPage = 0.8

const isSureOfPage = ({ scope, confidence }: Finding) => scope === 'best-page' && confidence >= sureOfPage

/** A model that read the pages and found no answer in them is believed where the search was not so sure either. */
function quotedInstead({ quoted, finding }: Found, { turn }: Work, setback: Setback): Outcome {
  const { decision } = quoted
  const isDoubted = setback === 'cannot-answer' && !isSureOfPage(quoted.finding)
  if (decision.kind === 'answered' && !isDoubted) return { kind: 'quoted', turn, decided: quoted, setback }
  const unsupported = { kind: 'abstained', reason: 'unsupported' } as const
  const decided = { ...quoted, finding, decision: decision.kind === 'answered' ? unsupported : decision }
  return { kind: 'quoted', turn, decided, setback }
}
