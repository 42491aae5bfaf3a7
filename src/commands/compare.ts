/** `lotse compare`: two runs of `lotse eval --json` side by side, so that a municipality can choose its model. */

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { formatTable, type Cell } from './table.ts'

export async function compare(one: string, other: string): Promise<void> {
  const rows = rowsOf(await readRun(one), await readRun(other))
  console.log(formatTable(['language', 'figure', basename(one), basename(other), 'difference'], rows))
}

/** Figures by language; what a run has besides is not compared. */
type Run = ReadonlyMap<string, Readonly<Record<string, number | null>>>

const figures = z.record(z.string(), z.number().nullable())

async function readRun(file: string): Promise<Run> {
  const parts = z.record(z.string(), z.unknown()).parse(await readJson(file))
  const run = new Map(
    Object.entries(parts).flatMap(([language, part]) => {
      const { success, data } = figures.safeParse(part)
      return success ? [[language, data] as const] : []
    }),
  )
  if (!run.has('all')) throw new Failure(`${file} is no run; write one with: npm run -s lotse -- eval FILE --json`)
  return run
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new Failure(`${file} can't be read as JSON; name two files that "eval --json" wrote.`, { cause })
  }
}

/** Every figure that both runs have, of the languages that both have. */
function rowsOf(one: Run, other: Run): readonly (readonly Cell[])[] {
  return [...one].flatMap(([language, its]) =>
    Object.entries(its).flatMap(([figure, value]) => {
      const against = other.get(language)?.[figure]
      return against === undefined
        ? []
        : [[language, figure, rounded(value), rounded(against), between(value, against)]]
    }),
  )
}

const between = (one: number | null, other: number | null) =>
  one === null || other === null ? null : rounded(other - one)

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)))
