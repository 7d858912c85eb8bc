import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, expect, test } from 'vitest'
import { startProblem } from '@/src/installation/start-problem'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-start-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const settings = (dataDirectory: string) => ({
  dataDirectory,
  mediaDirectory: path.join(directory, 'media'),
  database: { kind: 'sqlite', file: path.join(dataDirectory, 'helhedsplan.sqlite') } as const,
})

async function fileWith(name: string, table: string): Promise<ReturnType<typeof settings>> {
  const made = settings(path.join(directory, name))
  expect(await startProblem(made)).toBeNull()
  const client = createClient({ url: `file:${made.database.file}` })
  await client.execute(`CREATE TABLE ${table} (id TEXT PRIMARY KEY)`)
  client.close()
  return made
}

test('a database of another application is refused, and one of ours that was broken off is not', async () => {
  expect(await startProblem(await fileWith('others', 'users'))).toMatch(/is another application's: set DATA_DIR/)
  expect(await startProblem(await fileWith('ours', 'payload_migrations'))).toBeNull()
  expect(await startProblem(await fileWith('half', 'activities_needs'))).toBeNull()
})

test('a folder where none can be made is refused', async () => {
  expect(await startProblem(settings('/proc/nope/data'))).toMatch(/^\/proc\/nope\/data cannot be written to/)
})
