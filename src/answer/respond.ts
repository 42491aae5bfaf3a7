/** The turn: a question becomes an answer, a step a line. */

import type { Answer, Progress, Question } from '../domain/answer.ts'
import { languageTag, type LanguageTag } from '../domain/language.ts'
import type { Region } from '../domain/region.ts'
import { Unavailable } from '../domain/unavailable.ts'
import type { LanguageDetector, Recogniser, Responder } from '../ports/answering.ts'
import type { RegionStore } from '../ports/content.ts'
import type { Translator } from '../ports/models.ts'
import type { Decision, Finding, Quote, Turn } from '../domain/turn.ts'
import type { Danger } from '../domain/recognised.ts'
import { findAnswer, type FindDeps } from './find-answer.ts'
import { translateQuotes } from './translate-quotes.ts'
import { composeAnswer, composeEmergency, composeSmallTalk, composeWishForPerson, composeWritten } from './compose.ts'
import { isAboutOtherPlace } from './other-place.ts'
import type { Writer, Written } from './with-model/outcome.ts'

export interface RespondDeps extends FindDeps {
  readonly regions: Pick<RegionStore, 'find'>
  readonly detector: LanguageDetector
  readonly recogniser: Recogniser
  /** Where a language model is configured: what is a question by its words goes to it. */
  readonly writer?: Writer | undefined
  /** For pages that exist in another language only, where a language model is configured. */
  readonly translator?: Translator | undefined
  /** Public address of a page of the region. */
  readonly pageUrl: (path: string) => string
  readonly now: () => Date
  /** For metrics; gets every answer. */
  readonly observe: (answer: Answer) => void
  /** For the log: what went wrong without keeping an answer from going out. */
  readonly noteError: (error: unknown) => void
}

/** A region that has not been read from the CMS yet has nothing to answer from. */
class RegionNotSynced extends Unavailable {
  override readonly name = 'RegionNotSynced'

  constructor(question: Question) {
    super(`The region ${question.region} has not been synced yet; run: npm run -s lotse -- sync`)
  }
}

export function createResponder(deps: RespondDeps): Responder {
  return {
    async respond(question, { onProgress = noProgress } = {}) {
      const startedAt = performance.now()
      const region = await deps.regions.find(question.region)
      if (region === undefined || region.languages.length === 0) throw new RegionNotSynced(question)
      const turn = turnOf(question, region, deps)
      const answer = await answerTo(turn, onProgress, deps)
      const timed = { ...answer, latencyMs: Math.round(performance.now() - startedAt) }
      deps.observe(timed)
      return timed
    },
  }
}

type Tell = (progress: Progress) => void

const noProgress: Tell = () => undefined

/** Danger and the wish for a person need no model to be seen, so that none can be talked into overlooking them. */
async function answerTo(turn: Turn, tell: Tell, deps: RespondDeps): Promise<Untimed> {
  const recognised = deps.recogniser.recognise(turn.question.text, turn.language)
  switch (recognised.kind) {
    case 'emergency':
      return helpIn(recognised.danger, turn, deps)
    case 'small-talk':
      return composeSmallTalk(
        turn.question.language === undefined ? { ...turn, language: recognised.language } : turn,
        recognised.topic,
      )
    case 'human':
      return wishForPerson(turn, deps)
    case 'question':
      return deps.writer === undefined
        ? answerFromPages(turn, tell, deps)
        : answerWritten(await deps.writer(turn, tell), turn, deps)
    default:
      return recognised satisfies never
  }
}

/** The model may see a danger or a wish that the words alone did not show; it can never unsee one. */
async function answerWritten(written: Written, turn: Turn, deps: RespondDeps): Promise<Untimed> {
  const { promptVersion } = written
  switch (written.kind) {
    case 'written':
      return unlessElsewhere(
        written.turn,
        { finding: written.finding, decision: { kind: 'answered', quotes: written.quotes } },
        { ...composeWritten(written, deps.pageUrl), promptVersion },
      )
    case 'quoted': {
      const { decided, setback } = written
      const inTheirLanguage = { turn: written.turn, ...decided }
      const translations = await translateQuotes({ ...inTheirLanguage, setback }, deps.translator)
      const quoted = composeAnswer({ ...inTheirLanguage, isInstead: setback !== null, translations }, deps.pageUrl)
      return unlessElsewhere(written.turn, decided, quoted)
    }
    case 'emergency':
      return { ...(await helpIn(written.danger, turn, deps)), promptVersion }
    case 'human':
      return { ...(await wishForPerson(turn, deps)), promptVersion }
    case 'small-talk':
      return { ...composeSmallTalk({ ...turn, language: written.language }, written.topic), promptVersion }
    default:
      return written satisfies never
  }
}

async function answerFromPages(turn: Turn, tell: Tell, deps: RespondDeps): Promise<Untimed> {
  tell({ kind: 'stage', stage: 'searching' })
  const decided = await findAnswer(turn, deps)
  return unlessElsewhere(turn, decided, composeAnswer({ turn, ...decided }, deps.pageUrl))
}

/** No page of the region answers for another city, however well its words fit. */
function unlessElsewhere(
  turn: Turn,
  { finding, decision }: { readonly finding: Finding; readonly decision: Decision },
  answer: Untimed,
): Untimed {
  if (!isAboutOtherPlace(turn, finding, decision)) return answer
  return { ...composeSmallTalk(turn, 'other-place'), candidates: answer.candidates }
}

/** The help lines at once, and the region's own page about it where one is found. */
async function helpIn(danger: Danger, turn: Turn, deps: RespondDeps): Promise<Untimed> {
  const { finding, quotes } = await pageAbout(turn, deps)
  return composeEmergency({ turn, danger, finding, quotes }, deps.pageUrl)
}

/** With pages that may name somebody to talk to. */
async function wishForPerson(turn: Turn, deps: RespondDeps): Promise<Untimed> {
  return composeWishForPerson(turn, (await pageAbout(turn, deps)).finding, deps.pageUrl)
}

async function pageAbout(
  turn: Turn,
  deps: RespondDeps,
): Promise<{ readonly finding: Finding; readonly quotes: readonly Quote[] }> {
  try {
    const { finding, decision } = await findAnswer(turn, deps)
    return { finding, quotes: decision.kind === 'answered' ? decision.quotes.slice(0, 1) : [] }
  } catch (error) {
    // Whoever is in danger gets the help lines even while no page can be searched.
    deps.noteError(error)
    return { finding: nothingFound, quotes: [] }
  }
}

const nothingFound: Finding = { pages: [], confidence: 0, scope: 'best-page', weights: new Map() }

type Untimed = Omit<Answer, 'latencyMs'>

function turnOf(question: Question, region: Region, { detector, now }: RespondDeps): Turn {
  const language = question.language ?? question.detectedLanguage ?? detect(question, region, detector)
  const isPlain = question.wantsPlainLanguage === true && language === 'de'
  return { question, region, language: isPlain ? easyGerman : language, now: now() }
}

function detect(question: Question, region: Region, detector: LanguageDetector): LanguageTag {
  const offered = region.languages.map(({ tag }) => tag)
  const { previousLanguage: previous, languageHint: hint } = question
  return detector.detect(question.text, { offered, ...(previous && { previous }), ...(hint && { hint }) }).language
}

const easyGerman = languageTag('de-si')
