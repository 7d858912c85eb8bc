import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { existsSync, renameSync, rmSync } from 'node:fs'
import type { Client } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq, type Payload } from 'payload'
import { PlainError } from '../plain-error.ts'
import { BASELINE, sinceBaseline, wayToBaseline } from './before-baseline.ts'
import { updateFirstInstallation } from './first-installation.ts'
import { copyBefore } from './migration-copies.ts'
import type { Migration } from './migration.ts'
import { openFile } from './open-file.ts'
import { schemaOf } from './schema-of.ts'
import { textIn } from './text-in.ts'
import { watched } from './watched.ts'

/** Why this version cannot use the database: one sentence, and how to go back. */
export class NotMigrated extends PlainError {}

/** Milliseconds to wait for another process that starts at the same time and may be migrating. */
const PATIENCE = 60_000

interface Task {
  file: string
  /** False to skip the copy, if the existing data can be restored in another way. */
  copied?: boolean
  migrations: readonly Migration[]
  payload: Payload
}

/**
 * Migrates a database file. All pending migrations and their records are one transaction, so that a process that dies
 * midway leaves the file unchanged. A file with data is copied first, beside itself. Returns the names of the
 * migrations run; throws `NotMigrated`.
 */
export async function migrate({ file, migrations, payload, copied = true }: Task): Promise<string[]> {
  const client = await openFile(file, PATIENCE)
  let copy: string | null = null
  try {
    const recorded = await recordedIn(client)
    const [first] = pendingOf(migrations, recorded)
    if (first === undefined) return []
    if (copied && recorded.length > 0) copy = await copyOf(client, file, first)
    return await inOneTransaction(client, async () => {
      const already = await recordedIn(client)
      const pending = pendingOf(migrations, already)
      await run(client, { payload, pending, recorded: already })
      return pending.map(({ name }) => name)
    })
  } catch (error) {
    if (error instanceof PlainError) throw error
    throw new NotMigrated(
      `The database could not be brought up to date, and is as it was (${firstLineOf(error)}). ${wayBack(file, copy)}`,
      { cause: error },
    )
  } finally {
    client.close()
  }
}

interface Run {
  pending: readonly Migration[]
  recorded: readonly string[]
  payload: Payload
}

async function run(client: Client, { pending, recorded, payload }: Run): Promise<void> {
  const db = drizzle(client)
  const req = await createLocalReq({}, payload)
  const strays = await straysIn(client)
  const tables = [...(await schemaOf(client)).keys()]
  for (const migration of pending) {
    const isUpdate = migration.name === BASELINE && wayToBaseline(recorded, tables) === 'update'
    await (isUpdate ? updateFirstInstallation : migration.up)({
      db: watched(db, async (statement) => {
        // SQLite works synchronously: yield between two statements, so that health checks are answered.
        await setImmediate()
        return statement()
      }),
      payload,
      req,
    })
    await client.execute({
      sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, ?)',
      args: [randomUUID(), migration.name, recorded.length + 1],
    })
  }
  // Foreign keys are not enforced while tables are rebuilt, so check that no new dangling references exist.
  if ((await straysIn(client)) > strays) throw new Error('rows would point to what is not there')
}

/** The names of the migrations recorded in a database. */
export async function recordedIn(client: Client): Promise<string[]> {
  const { rows: tables } = await client.execute(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
  )
  if (tables.length === 0) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name')
  return rows.map(({ name }) => textIn(name))
}

/** The pending migrations. Throws `NotMigrated` for a database that a newer version has changed. */
export function pendingOf<Named extends { name: string }>(
  migrations: readonly Named[],
  recorded: readonly string[],
): Named[] {
  const known = new Set(migrations.map(({ name }) => name))
  const had = new Set(sinceBaseline(recorded))
  const foreign = [...had].find((name) => !known.has(name))
  if (foreign !== undefined) {
    throw new NotMigrated(
      `The database was changed by a newer version (${foreign}): start that one, or put back the copy that it made before, before-${foreign}.sqlite beside the database.`,
    )
  }
  return migrations.filter(({ name }) => !had.has(name))
}

/**
 * `PRAGMA foreign_keys` has no effect within a transaction, and dropping a referenced table would delete the rows that
 * refer to it, so the pragma is set before.
 */
async function inOneTransaction<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    const value = await work()
    await client.execute('COMMIT')
    return value
  } catch (error) {
    // A full disk has rolled it back already.
    await client.execute('ROLLBACK').catch(() => undefined)
    throw error
  }
}

async function straysIn(client: Client): Promise<number> {
  return (await client.execute('PRAGMA foreign_key_check')).rows.length
}

async function copyOf(client: Client, file: string, { name }: Migration): Promise<string> {
  const copy = copyBefore(file, name)
  const part = `${copy}.part`
  if (existsSync(part)) rmSync(part)
  await client.execute({ sql: 'VACUUM INTO ?', args: [part] })
  renameSync(part, copy)
  return copy
}

function wayBack(file: string, copy: string | null): string {
  const start = 'To go back, start the version that ran before'
  return copy === null ? `${start}.` : `${start}; should it not, put the copy ${copy} in the place of ${file}.`
}

function firstLineOf(error: unknown): string {
  // Drizzle's own message is the whole statement; the reason is in its cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}
