import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from '@/src/config/make-folder'

/** Why a folder cannot be written to: one sentence, or null. Creates the folder if it does not exist. */
export function writeProblem(directory: string): string | null {
  const trial = path.join(directory, `.trial-${process.pid}`)
  try {
    makeFolder(directory)
    writeFileSync(trial, '')
    rmSync(trial)
    return null
  } catch (error) {
    return `${directory} cannot be written to (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}): give the site's user the right to, or name another folder.`
  }
}
