/**
 * The prompts: Markdown files with a version at their head. A new meaning is a new version, so that every stored
 * answer says what produced it; `versions.json` remembers which text each version has, and a test compares.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Prompt } from '../src/domain/model.ts'

/** Throws where the file has no version: a prompt is part of the program. */
export function loadPrompt(name: string): Prompt {
  const file = join(import.meta.dirname, `${name}.md`)
  const [, version, instructions] = /^---\nversion: (\d+)\n---\n\s*(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
  if (version === undefined || instructions === undefined) throw new Error(`${file} wants a version at its head.`)
  return { version: `${name}@${version}`, instructions: instructions.trim() }
}
