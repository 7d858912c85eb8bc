import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { openFile } from '@/src/config/sqlite/open-file'
import { recordedIn } from '@/src/config/sqlite/migrate'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { textIn } from '@/src/config/sqlite/text-in'
import { BackupProblem, type Manifest } from './manifest.ts'
import { storedNames } from './stored-names.ts'

/** A database's contents, in the form in which they are compared. */
export type Contents = Pick<Manifest, 'migrations' | 'schema' | 'counts' | 'auditHead'> & {
  /** Names of the files that its rows refer to. */
  stored: string[]
}

export const SQLITE_PART = 'database.sqlite'
const PATIENCE = 5000

/** Copies a database that is in use into a new file, as of one moment. Readers and writers continue. */
export async function copySqlite(file: string, target: string): Promise<void> {
  if (!existsSync(file)) throw new BackupProblem(`There is no database at ${file}.`)
  await using(file, async (client) => {
    // VACUUM copies only pages in use, so deleted data is not copied.
    await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
  })
}

/** Throws `BackupProblem` if the file is damaged. */
export async function contentsOfSqlite(file: string): Promise<Contents> {
  return using(file, async (client) => {
    const { rows: verdict } = await client.execute('PRAGMA integrity_check(1)')
    if (verdict[0]?.integrity_check !== 'ok')
      throw new BackupProblem(`The database ${path.basename(file)} is damaged: ${textIn(verdict[0]?.integrity_check)}`)
    const schema = await schemaOf(client)
    const { rows } = await client.execute(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    const tables = rows.map(({ name }) => textIn(name))
    const counts: Record<string, number> = {}
    for (const table of tables)
      counts[table] = Number((await client.execute(`SELECT count(*) AS n FROM "${table}"`)).rows[0]?.n)
    return {
      migrations: await recordedIn(client),
      schema: createHash('sha256')
        .update(JSON.stringify([...schema]))
        .digest('hex'),
      counts,
      auditHead: tables.includes('audit_log') ? await auditHead(client) : null,
      stored: (
        await Promise.all(tables.filter((name) => !name.startsWith('_')).map(async (table) => storedIn(client, table)))
      ).flat(),
    }
  })
}

async function auditHead(client: Client): Promise<Contents['auditHead']> {
  const last = (await client.execute('SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1')).rows[0]
  return last ? { seq: Number(last.seq), hash: textIn(last.hash) } : null
}

/** The names of the files that the rows of these tables refer to. */
export async function namedInSqlite(client: Client, tables: readonly string[]): Promise<string[]> {
  return (await Promise.all(tables.map(async (table) => storedIn(client, table)))).flat()
}

async function storedIn(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.execute(`PRAGMA table_info("${table}")`)
  const columns = rows.map(({ name }) => textIn(name))
  if (!columns.includes('filename') || !columns.includes('mime_type')) return []
  const names = columns.filter((name) => /^(sizes_.*_)?filename$/.test(name))
  return (await client.execute(`SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}"`)).rows.flatMap(
    (row) => storedNames({ ...row }),
  )
}

/** Opens a file for the duration of `work`. Turns SQLite's error for a file that is not a database into a sentence. */
export async function using<Value>(file: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  try {
    const client = await openFile(file, PATIENCE)
    try {
      return await work(client)
    } finally {
      client.close()
    }
  } catch (error) {
    if (error instanceof Error && /SQLITE_(NOTADB|CORRUPT)/.test(error.message))
      throw new BackupProblem(`The database ${file} is damaged (${error.message}).`, { cause: error })
    throw error
  }
}
