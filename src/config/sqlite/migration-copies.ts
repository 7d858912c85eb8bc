import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** What SQLite writes beside a copy that somebody opened goes with it. */
const COPY = /^before-\d{8}_\d{6}_\w+\.sqlite(\.part|-wal|-shm)?$/
/** Long enough to see that all is well after an update; until then they hold what people had erased since. */
const KEPT_DAYS = 14
const DAY = 24 * 60 * 60_000

/** Where the database is copied to before a migration: beside itself. */
export function copyBefore(file: string, migration: string): string {
  return path.join(path.dirname(file), `before-${migration}.sqlite`)
}

/** Deletes the copies beside a database that are older than 14 days, and gives their names. */
export function dropOldCopies(file: string, now: Date): string[] {
  const directory = path.dirname(file)
  const old = readdirSync(directory).filter(
    (name) => COPY.test(name) && now.getTime() - statSync(path.join(directory, name)).mtimeMs > KEPT_DAYS * DAY,
  )
  for (const name of old) rmSync(path.join(directory, name), { force: true })
  return old
}
