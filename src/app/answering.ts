/** Wires how a question becomes an answer: in the pages' own words, or in those of a language model that read them. */

import { loadPrompt } from '../../prompts/load.ts'
import { thresholdDecider } from '../answer/decide.ts'
import { extractiveDrafter } from '../answer/draft-extract.ts'
import type { FindDeps } from '../answer/find-answer.ts'
import { createResponder, type RespondDeps } from '../answer/respond.ts'
import { quoteVerifier } from '../answer/verify-quotes.ts'
import { startBudget } from '../answer/with-model/budget.ts'
import type { TurnTrace, Writer } from '../answer/with-model/outcome.ts'
import { createWriter } from '../answer/with-model/write-answer.ts'
import type { ModelsConfig } from '../config/models.ts'
import { createVault } from '../privacy/redact.ts'
import type { Responder } from '../ports/answering.ts'
import type { LanguageModel, Translator } from '../ports/models.ts'

export interface AnsweringDeps extends Pick<
  RespondDeps,
  'regions' | 'detector' | 'recogniser' | 'retriever' | 'pageUrl' | 'now' | 'observe' | 'noteError'
> {
  /** Public site of the regions' pages. */
  readonly pagesUrl: string
  /** Where there is one. */
  readonly model: LanguageModel | undefined
  readonly translator: Translator | undefined
  readonly models: Pick<ModelsConfig, 'turnMs' | 'isReranking'> | null
  readonly observeTurn: (trace: TurnTrace) => void
  readonly noteFault: (error: unknown) => void
}

export function createAnswering(deps: AnsweringDeps): Responder {
  const finding = {
    recogniser: deps.recogniser,
    retriever: deps.retriever,
    drafter: extractiveDrafter,
    verifier: quoteVerifier,
    decider: thresholdDecider,
  }
  return createResponder({ ...deps, ...finding, writer: openWriter(finding, deps), translator: forgiving(deps) })
}

/** An answer is not kept back for its translation, whatever happens to that. */
function forgiving({ translator, noteFault }: AnsweringDeps): Translator | undefined {
  if (translator === undefined) return undefined
  return async (texts, order) => {
    try {
      return await translator(texts, order)
    } catch (error) {
      noteFault(error)
      return texts.map(() => ({ kind: 'failed' }))
    }
  }
}

function openWriter(finding: FindDeps, deps: AnsweringDeps): Writer | undefined {
  const { model, models, detector, pagesUrl, observeTurn, noteFault } = deps
  if (model === undefined || models === null) return undefined
  return createWriter({
    ...finding,
    model,
    detector,
    prompts: {
      understand: loadPrompt('understand'),
      rerank: loadPrompt('rerank'),
      draft: loadPrompt('draft'),
      verify: loadPrompt('verify'),
    },
    isOfficialHost: isHostOf(pagesUrl),
    isReranking: models.isReranking,
    startBudget: () => startBudget(models.turnMs),
    openVault: createVault,
    observe: observeTurn,
    noteFault,
  })
}

function isHostOf(pagesUrl: string): (host: string) => boolean {
  const official = new URL(pagesUrl).hostname
  return (host) => host.toLowerCase() === official
}
