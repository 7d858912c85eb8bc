import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** Also matches the files SQLite creates beside a copy that somebody opened. */
const COPY = /^before-\d{8}_\d{6}_\w+\.sqlite(\.part|-wal|-shm)?$/
/** Long enough to see that an update works; until then the copies contain data that people have had erased since. */
const KEPT_DAYS = 14
const DAY = 24 * 60 * 60_000

/** Path of the copy made before a migration: beside the database. */
export function copyBefore(file: string, migration: string): string {
  return path.join(path.dirname(file), `before-${migration}.sqlite`)
}

/** Deletes the copies beside a database that are older than 14 days, and returns their names. */
export function dropOldCopies(file: string, now: Date): string[] {
  const directory = path.dirname(file)
  const old = readdirSync(directory).filter(
    (name) => COPY.test(name) && now.getTime() - statSync(path.join(directory, name)).mtimeMs > KEPT_DAYS * DAY,
  )
  for (const name of old) rmSync(path.join(directory, name), { force: true })
  return old
}
