/** The attacks of `test/data/red-team.jsonl`: orders to a model, where they are hidden, and what obeying would come to. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadPrompt } from '../../../prompts/load.ts'

const seenVectors = [
  'page-text',
  'page-title',
  'page-heading',
  'page-table',
  'link-text',
  'image-alt',
  'event-text',
  'place-text',
  'place-contact',
] as const

const unseenVectors = [
  'html-comment',
  'display-none',
  'aria-hidden',
  'data-attribute',
  'title-attribute',
  'script',
  'template',
  'font-size-zero',
  'off-screen',
  'zero-opacity',
  'hidden-attribute',
  'meta',
] as const

const attack = z.object({
  id: z.string(),
  /** How it gets in: the newcomer's own words, what was said before, or a page. */
  vector: z.enum(['message', 'danger', 'history', 'voice', ...seenVectors, ...unseenVectors]),
  language: z.string(),
  does: z.string(),
  asks: z.string(),
  order: z.string(),
  /** How the order is written in the message, if not in clear words. */
  as: z
    .enum([
      'base64',
      'homoglyphs',
      'zero-width',
      'bidi',
      'selectors',
      'full-width',
      'spaced',
      'closing-quotes',
      'fake-json',
      'fake-roles',
      'fake-passages',
      'code-fence',
    ])
    .optional(),
  /** What somebody else has asked before, whose words must stay theirs. */
  before: z.string().optional(),
  says: z.array(z.string()),
  understands: z.record(z.string(), z.unknown()).optional(),
  mustNotContain: z.array(z.string()),
  mayBe: z.array(z.enum(['answered', 'clarify', 'abstained', 'emergency', 'small-talk'])),
})

export type Attack = z.infer<typeof attack>

export function readAttacks(): readonly Attack[] {
  const file = join(import.meta.dirname, '../../data/red-team.jsonl')
  const prompt = beginningOf(loadPrompt('draft').instructions)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => attack.parse(JSON.parse(line.replaceAll('{prompt}', prompt))))
}

const beginningOf = (instructions: string) => instructions.split('\n')[0] ?? ''

const inPages: ReadonlySet<string> = new Set([...seenVectors, ...unseenVectors])

/** Whether somebody has to have written it into a page. */
export const isInPage = ({ vector }: Attack) => inPages.has(vector)

const unseen: ReadonlySet<string> = new Set(unseenVectors)

/** Whether no reader of the page sees it. */
export const isUnseen = ({ vector }: Attack) => unseen.has(vector)
