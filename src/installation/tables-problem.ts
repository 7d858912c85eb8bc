import { existsSync } from 'node:fs'
import type { Env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations/index'
import { pendingOf, recordedIn } from '@/src/config/sqlite/migrate'
import { using } from './backup/sqlite.ts'

/**
 * Why a command cannot use the database yet: one sentence, or null. The site creates and migrates tables when it
 * starts, and a command may be of another version than the running site. MongoDB has no tables.
 */
export async function tablesProblem(database: Env['database']): Promise<string | null> {
  if (database.kind === 'mongodb') return null
  const { file } = database
  const recorded = existsSync(file) ? await using(file, recordedIn) : []
  if (recorded.length === 0)
    return `There is nothing in the database ${file} yet: run \`npm run seed\`, or start the site once, or set DATA_DIR right.`
  return pendingOf(migrations, recorded).length === 0
    ? null
    : `The database ${file} is of an earlier version: start the site once, which brings it up to date.`
}
