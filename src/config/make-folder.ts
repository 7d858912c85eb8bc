import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Makes a folder with those above it. Node's own way tries without end where a folder takes none and says that it is not there (`/proc`). */
export function makeFolder(directory: string): void {
  if (existsSync(directory)) return
  makeFolder(path.dirname(directory))
  try {
    mkdirSync(directory)
  } catch (error) {
    // Another process made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
