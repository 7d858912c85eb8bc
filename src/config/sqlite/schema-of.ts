import type { Client } from '@libsql/client'
import { textIn } from './text-in.ts'

/**
 * The schema of a database file: the SQL that created each table and index, by name. Excludes SQLite's internal tables.
 */
export async function schemaOf(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.execute(
    `SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  )
  return new Map(rows.map(({ name, sql }) => [textIn(name), textIn(sql)]))
}
