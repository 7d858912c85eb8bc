import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  bucket: null,
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

test('what is no file, or may not be read, is told in words and not by a number', async () => {
  const folder = settings(path.join(directory, 'folder'))
  mkdirSync(folder.database.file, { recursive: true })
  expect(await startProblem(folder)).toMatch(/is no file: set DATA_DIR \(or DATABASE_URI\) right\.$/)
  const kept = await fileWith('kept', 'payload_migrations')
  chmodSync(kept.database.file, 0o000)
  // Root may read everything.
  if (process.getuid?.() !== 0) expect(await startProblem(kept)).toMatch(/cannot be read and written/)
})

/** An installation with a row that names a file, and a folder for files. */
async function withAFile(name: string): Promise<ReturnType<typeof settings>> {
  const made = { ...(await fileWith(name, 'payload_migrations')), mediaDirectory: path.join(directory, name, 'media') }
  const client = createClient({ url: `file:${made.database.file}` })
  await client.execute('CREATE TABLE media (filename TEXT, mime_type TEXT, sizes_card_filename TEXT)')
  await client.execute(`INSERT INTO media VALUES ('a.jpg', 'image/jpeg', 'b.jpg')`)
  client.close()
  return made
}

test('a database none of whose files is there is refused, and one of which some are is not', async () => {
  const wrong = await withAFile('wrong-media')
  expect(await startProblem(wrong)).toMatch(
    /^The database names 2 uploaded files, and none of them lies in .*: set MEDIA_DIR right/,
  )
  writeFileSync(path.join(wrong.mediaDirectory, 'of-another.jpg'), '')
  expect(await startProblem(wrong)).toMatch(/set MEDIA_DIR right/)
  writeFileSync(path.join(wrong.mediaDirectory, 'lost'), '')
  expect(await startProblem(wrong)).toBeNull()
  const right = await withAFile('right-media')
  mkdirSync(path.join(right.mediaDirectory, 'public'), { recursive: true })
  writeFileSync(path.join(right.mediaDirectory, 'public', 'b.jpg'), '')
  expect(await startProblem(right)).toBeNull()
})

test('an empty database file beside uploaded files is no new installation', async () => {
  const made = {
    ...settings(path.join(directory, 'emptied')),
    mediaDirectory: path.join(directory, 'emptied', 'media'),
  }
  mkdirSync(made.mediaDirectory, { recursive: true })
  writeFileSync(made.database.file, '')
  expect(await startProblem(made)).toBeNull()
  writeFileSync(path.join(made.mediaDirectory, 'a.jpg'), '')
  expect(await startProblem(made)).toMatch(/^There is no database at .*, but there are uploaded files/)
})
