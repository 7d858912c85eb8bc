import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Beside the database, because the server writes it and `npm run doctor`, another process, reads it. */
const fileIn = (directory: string) => path.join(directory, 'proxy-seen')

/** Records that a request came through a proxy while `TRUST_PROXY` was unset. */
export function noteProxySeen(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(fileIn(directory), new Date().toISOString())
  } catch {
    // The server has logged a warning too; doctor does without the file.
  }
}

/** When such a request last came, as recorded; null if never. */
export function proxySeenAt(directory: string): string | null {
  return existsSync(fileIn(directory)) ? readFileSync(fileIn(directory), 'utf8').trim() : null
}
