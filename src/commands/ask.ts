/** `lotse ask`: one question, or a file of them, answered as the bot would. */

import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import type { Answer } from '../domain/answer.ts'
import { isLanguageTag, languageTag, type LanguageTag } from '../domain/language.ts'
import { isRegionSlug, type RegionSlug } from '../domain/region.ts'
import { Failure } from '../failure.ts'

export interface AskOnce {
  readonly region: RegionSlug
  readonly text: string
  readonly language?: LanguageTag
  readonly json: boolean
}

export async function ask(app: App, { region, text, language, json }: AskOnce): Promise<void> {
  const answer = await answerTo(app, { region, text, ...(language === undefined ? {} : { language }) })
  console.log(json ? JSON.stringify(answer) : answer.text)
}

/** A service that has the embedded database open answers in our stead; `undefined` where none listens. */
export async function askService(config: Config, { json, text, ...asked }: AskOnce): Promise<string | undefined> {
  const body = JSON.stringify({ ...asked, question: text })
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(serviceTimeoutMs)
  const url = `${config.http.localUrl}/api/v1/ask`
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => undefined)
  if (response === undefined) return undefined
  const reply: unknown = await response.json()
  const said = serviceReply.parse(reply)
  if (said.error !== undefined) throw new Failure(said.error.message)
  return json ? JSON.stringify(reply) : said.text
}

const serviceTimeoutMs = 30_000

const serviceReply = z.object({
  text: z.string().default(''),
  error: z.object({ message: z.string() }).optional(),
})

const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  region: z.string().refine(isRegionSlug, 'region wants a slug').optional(),
  question: z.string().trim().min(1),
  language: z.string().refine(isLanguageTag, 'language wants a tag').transform(languageTag).nullish(),
})

/**
 * Answers a line for each line of the file, in its order, nothing else on stdout.
 * A line that cannot be answered gets `{"id", "error"}` in its place and fails the command in the end.
 */
export async function askBatch(app: App, file: string, region: RegionSlug | undefined): Promise<void> {
  let number = 0
  let failed = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const result = await answerLine(app, line, region)
    if ('error' in result) {
      failed += 1
      console.error(`${file}:${number} ${result.error}`)
    }
    console.log(JSON.stringify(result))
  }
  if (failed > 0) throw new Failure(`${failed} of ${number} lines could not be answered; each is named above.`)
}

type BatchResult = Omit<Answer, 'id'> | { readonly id: unknown; readonly error: string }

async function answerLine(app: App, line: string, region: RegionSlug | undefined): Promise<BatchResult> {
  let id: unknown = null
  try {
    const json: unknown = JSON.parse(line)
    if (typeof json === 'object' && json !== null && 'id' in json) id = json.id
    const asked = batchLine.parse(json)
    const slug = region ?? asked.region
    if (slug === undefined) return { id, error: 'names no region; give --region or a region in the line.' }
    const language = asked.language ?? undefined
    const answer = await answerTo(app, {
      region: slug,
      text: asked.question,
      ...(language === undefined ? {} : { language }),
    })
    return { ...answer, id: asked.id }
  } catch (error) {
    if (error instanceof SyntaxError) return { id, error: 'is not JSON.' }
    if (error instanceof z.ZodError)
      return { id, error: error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') }
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

async function answerTo(app: App, asked: Omit<AskOnce, 'json'>): Promise<Answer> {
  if (!app.isServed(asked.region)) throw new Failure(unknownRegion(app, asked.region))
  return app.responder.respond({ id: randomUUID(), ...asked })
}

function unknownRegion(app: App, region: RegionSlug): string {
  const served = app.config.content.regions.join(', ')
  return `The region ${region} is not served here (${served} is); add it to CMS_REGIONS and run: npm run -s lotse -- sync`
}
