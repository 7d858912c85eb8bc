import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations/index'
import { BASELINE, wayToBaseline } from '@/src/config/sqlite/before-baseline'
import { pendingOf, recordedIn } from '@/src/config/sqlite/migrate'
import { copyBefore } from '@/src/config/sqlite/migration-copies'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { using } from './backup/sqlite.ts'

/** What the next start of this version will do to the database. */
export interface UpdatePlan {
  /** The names of the migrations that it will run. */
  pending: string[]
  /** The copy that it will make first, and the bytes that this takes at most; null if there is nothing to copy. */
  copy: { file: string; bytes: number } | null
}

/**
 * Reads which migrations have run, and changes nothing. Null on MongoDB, which has no tables: each start converts what
 * has changed shape, and makes indexes that are missing. Throws what the start would refuse with.
 */
export async function updatePlan(database: Env['database']): Promise<UpdatePlan | null> {
  if (database.kind === 'mongodb') return null
  const { file } = database
  if (!existsSync(file)) return { pending: migrations.map(({ name }) => name), copy: null }
  const { recorded, tables } = await using(file, async (client) => ({
    recorded: await recordedIn(client),
    tables: [...(await schemaOf(client)).keys()],
  }))
  const pending = pendingOf(migrations, recorded).map(({ name }) => name)
  const [first] = pending
  if (first === BASELINE) wayToBaseline(recorded, tables)
  const isCopied = first !== undefined && recorded.length > 0
  return {
    pending,
    copy: isCopied ? { file: path.resolve(copyBefore(file, first)), bytes: statSync(file).size } : null,
  }
}
