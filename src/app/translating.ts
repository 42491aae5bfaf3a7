/** Wires translation: by the language model, remembered in the database. */

import { createTranslations } from '../../db/translations.ts'
import type { Pool } from '../../db/pool.ts'
import { loadPrompt } from '../../prompts/load.ts'
import type { LanguageModel, Translator } from '../ports/models.ts'
import { createVault } from '../privacy/redact.ts'
import { createTranslator } from '../translate/translate.ts'

interface TranslatingDeps {
  /** Where there is one. */
  readonly model: LanguageModel | undefined
  readonly pool: Pool
  readonly now: () => Date
}

export function createTranslating({ model, pool, now }: TranslatingDeps): Translator | undefined {
  if (model === undefined) return undefined
  return createTranslator({
    model,
    prompt: loadPrompt('translate'),
    cache: createTranslations(pool),
    openVault: createVault,
    now,
  })
}
