import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { becomeOnlySite } from '@/src/store/only-site'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-alone-'))
})
const started: ChildProcess[] = []
afterEach(() => {
  for (const one of started) one.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

/** A process that holds the file for itself until it is killed. */
async function another(file: string): Promise<ChildProcess> {
  const program = `import { becomeOnlySite } from '@/src/store/only-site'; console.log(await becomeOnlySite(${JSON.stringify(file)}, 0)); setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  expect(String(said).trim()).toBe('true')
  return child
}

test('a file has one site: a second waits for the first to end, and a dead one is in nobody’s way', async () => {
  const file = path.join(directory, 'plan.sqlite')
  const first = await another(file)
  const asked = Date.now()
  expect(await becomeOnlySite(file, 600)).toBe(false)
  expect(Date.now() - asked).toBeGreaterThanOrEqual(600)
  // A different file is a different site.
  expect(await becomeOnlySite(path.join(directory, 'ny', 'en-anden.sqlite'), 0)).toBe(true)
  const waiting = becomeOnlySite(file, 10_000)
  first.kill('SIGKILL')
  expect(await waiting).toBe(true)
})

test('a file has one site by whatever name it goes', async () => {
  const file = path.join(directory, 'plan.sqlite')
  writeFileSync(file, '')
  const elsewhere = path.join(directory, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(file, path.join(elsewhere, 'other.sqlite'))
  symlinkSync(directory, path.join(elsewhere, 'folder'))
  await another(path.join(elsewhere, 'other.sqlite'))
  expect(await becomeOnlySite(file, 0)).toBe(false)
  expect(await becomeOnlySite(path.join(elsewhere, 'folder', 'plan.sqlite'), 0)).toBe(false)
})
