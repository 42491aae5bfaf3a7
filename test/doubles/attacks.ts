/** Texts that try to be more than text: markup, addresses that run, templates, formulas, and what else breaks pages. */

import { readFileSync } from 'node:fs'
import { z } from 'zod'

const attack = z.object({ kind: z.string(), text: z.string() })

/** As they can be stored: no database keeps a zero byte, and the door takes it away. */
export const attacks: readonly string[] = [...new Set(read())]

function read(): readonly string[] {
  const lines = readFileSync(new URL('../data/xss.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => attack.parse(JSON.parse(line)).text.replaceAll('\0', ''))
}
