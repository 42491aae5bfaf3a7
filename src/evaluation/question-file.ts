/** Questions with known answers, a JSON line each. */

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { languageTag } from '../domain/language.ts'
import type { RegionSlug } from '../domain/region.ts'

const knownQuestion = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  region: z.string().transform((slug) => slug as RegionSlug),
  language: z.string().transform(languageTag),
  question: z.string().min(1),
  answerable: z.boolean(),
  /** Ids of every page that answers it. */
  pages: z.array(z.number()),
  /** Lines of those pages that answer it, word for word. */
  sentences: z.array(z.string()),
})

export type KnownQuestion = z.infer<typeof knownQuestion>

class QuestionFileError extends Error {
  override readonly name = 'QuestionFileError'
}

/** @throws QuestionFileError naming the line that is not a question */
export async function readQuestionFile(path: string): Promise<readonly KnownQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 1}`)]))
}

function parseLine(line: string, where: string): KnownQuestion {
  try {
    return knownQuestion.parse(JSON.parse(line))
  } catch (cause) {
    const wants = 'wants {"id","region","language","question","answerable","pages","sentences"}'
    throw new QuestionFileError(`${where} ${wants}; mend that line.`, { cause })
  }
}
