/** The turn: a question becomes an answer, a step a line. */

import type { Answer, Question } from '../domain/answer.ts'
import { languageTag, type LanguageTag } from '../domain/language.ts'
import type { Region } from '../domain/region.ts'
import { Unavailable } from '../domain/unavailable.ts'
import type { LanguageDetector, Recogniser, RegionStore, Responder } from '../ports.ts'
import type { Finding, Quote, Turn } from '../domain/turn.ts'
import type { Danger } from '../domain/recognised.ts'
import { findAnswer, type FindDeps } from './find-answer.ts'
import { composeAnswer, composeEmergency, composeSmallTalk, composeWishForPerson } from './compose.ts'

export interface RespondDeps extends FindDeps {
  readonly regions: Pick<RegionStore, 'find'>
  readonly detector: LanguageDetector
  readonly recogniser: Recogniser
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
    async respond(question) {
      const startedAt = performance.now()
      const region = await deps.regions.find(question.region)
      if (region === undefined || region.languages.length === 0) throw new RegionNotSynced(question)
      const turn = turnOf(question, region, deps)
      const answer = await answerTo(turn, deps)
      const timed = { ...answer, latencyMs: Math.round(performance.now() - startedAt) }
      deps.observe(timed)
      return timed
    },
  }
}

async function answerTo(turn: Turn, deps: RespondDeps): Promise<Untimed> {
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
      return composeWishForPerson(turn, await pagesAboutAdvice(turn, deps), deps.pageUrl)
    case 'question':
      return answerFromPages(turn, deps)
    default:
      return recognised satisfies never
  }
}

async function answerFromPages(turn: Turn, deps: RespondDeps): Promise<Untimed> {
  const { finding, decision, promptVersion } = await findAnswer(turn, deps)
  return composeAnswer({ turn, finding, decision, promptVersion }, deps.pageUrl)
}

/** The help lines at once, and the region's own page about it where one is found. */
async function helpIn(danger: Danger, turn: Turn, deps: RespondDeps): Promise<Untimed> {
  const { finding, quotes } = await pageAbout(turn, deps)
  return composeEmergency({ turn, danger, finding, quotes }, deps.pageUrl)
}

/** Pages that may name somebody to talk to. */
async function pagesAboutAdvice(turn: Turn, deps: RespondDeps): Promise<Finding> {
  return (await pageAbout(turn, deps)).finding
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

const nothingFound: Finding = { pages: [], confidence: 0, isBroad: false, weights: new Map() }

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
