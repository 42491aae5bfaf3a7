/** The turn: a question becomes an answer, a step a line. */

import type { Answer, Question } from '../domain/answer.ts'
import type { Region } from '../domain/region.ts'
import { Unavailable } from '../domain/unavailable.ts'
import type { Decider, Drafter, LanguageDetector, RegionStore, Responder, Retriever, Turn, Verifier } from '../ports.ts'
import { composeAnswer } from './compose.ts'

export interface RespondDeps {
  readonly regions: Pick<RegionStore, 'find'>
  readonly detector: LanguageDetector
  readonly retriever: Retriever
  readonly drafter: Drafter
  readonly verifier: Verifier
  readonly decider: Decider
  /** Public address of a page of the region. */
  readonly pageUrl: (path: string) => string
  readonly now: () => Date
  /** For metrics; gets every answer. */
  readonly observe: (answer: Answer) => void
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
      const finding = await deps.retriever.retrieve(turn)
      const draft = await deps.drafter.draft(turn, finding)
      const verified = await deps.verifier.verify(turn, draft)
      const decision = deps.decider.decide(finding, verified)
      const answer = composeAnswer({ turn, finding, decision, promptVersion: draft.promptVersion }, deps.pageUrl)
      const timed = { ...answer, latencyMs: Math.round(performance.now() - startedAt) }
      deps.observe(timed)
      return timed
    },
  }
}

function turnOf(question: Question, region: Region, { detector, now }: RespondDeps): Turn {
  const offered = region.languages.map((language) => language.tag)
  const chosen = question.language === undefined ? {} : { chosen: question.language }
  const { language } = detector.detect(question.text, { offered, ...chosen })
  return { question, region, language, now: now() }
}
