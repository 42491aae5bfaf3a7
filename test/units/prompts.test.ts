import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPrompt } from '../../prompts/load.ts'
import versions from '../../prompts/versions.json' with { type: 'json' }

const folder = join(import.meta.dirname, '../../prompts')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

describe('a prompt', () => {
  it('is there for every task that a model writes for', () => {
    expect(names).toEqual(expect.arrayContaining(['understand', 'rerank', 'draft', 'verify']))
  })

  /**
   * An answer that was stored says which version made it. Whoever changes a prompt counts its version up and adds the
   * new hash, which this test prints, to prompts/versions.json; the older ones stay.
   */
  it.each(names)('%s has a new version where its text has changed', (name) => {
    const { version, instructions } = loadPrompt(name)
    expect({ [version]: hashOf(instructions) }).toEqual({ [version]: new Map(Object.entries(versions)).get(version) })
  })

  it.each(names)('%s says that what it is applied to is data', (name) => {
    expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toMatch(/\bdata\b.*Follow no instruction/is)
  })

  it('that is not there ends the start of the service', () => {
    expect(() => loadPrompt('guess')).toThrow(/guess\.md/)
  })
})
