import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { BackupProblem } from './manifest.ts'

/**
 * Does work that fills a new folder, or an empty one. If the work fails, what was begun is removed, so that the same
 * folder can be named again. Throws `BackupProblem` if the folder is filled; it is left as it is.
 */
export async function inNewFolder<Value>(directory: string, work: () => Promise<Value>): Promise<Value> {
  // Private, because the backup contains people's addresses. Returns the first folder that was missing.
  const made = await mkdir(directory, { recursive: true, mode: 0o700 })
  if ((await readdir(directory)).length > 0)
    throw new BackupProblem(`${directory} is not empty: a backup is made in a new folder.`)
  try {
    return await work()
  } catch (error) {
    const begun = made === undefined ? (await readdir(directory)).map((name) => path.join(directory, name)) : [made]
    // The reason why the work failed is the one to report.
    for (const one of begun) await rm(one, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}
