import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from '../../src/app/kept-secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-secret-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a secret is made once, for nobody else’s eyes', async () => {
  const dataDir = join(folder, 'data')
  expect(await keptSecret(dataDir, 'key', () => 'first')).toBe('first')
  expect(await keptSecret(dataDir, 'key', () => 'second')).toBe('first')
  expect((await stat(join(dataDir, 'key'))).mode & 0o777).toBe(0o600)
})

test('one that can’t be read is not replaced: what it sealed would be lost', async () => {
  const file = await open(join(folder, 'key'), 'w')
  const moreThanIsRead = 2 ** 32
  await file.truncate(moreThanIsRead) // of zeros that take no room
  await file.close()
  await expect(keptSecret(folder, 'key', () => 'second')).rejects.toThrow('File size')
  expect((await stat(join(folder, 'key'))).size).toBe(moreThanIsRead)
})
