import { existsSync } from 'node:fs'
import type { Env } from '@/src/config/env'

/** Whether an installation already exists here, running or not. */
export async function isInstalled(database: Env['database']): Promise<boolean> {
  if (database.kind === 'sqlite') return [database.file, `${database.file}-wal`].some((file) => existsSync(file))
  return (await import('./backup/mongodb.ts')).isMongoFilled(database.uri)
}
