import { access, constants, mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { writeProblem } from '../write-problem.ts'
import type { FileStore, Listed } from './file-store.ts'
import { FOLDERS, placeOf, waitingIn } from './keys.ts'

/** Age in milliseconds after which an empty folder of another machine's process is removed. */
const STALE_FOLDER = 24 * 60 * 60_000
/** When this process started. Older files in its folder belong to a former process with the same id. */
const BEGAN = Date.now() - process.uptime() * 1000
const HOST = hostname().replaceAll(/[^\w-]/g, '-')

/** Files in a folder of this machine. */
export function diskStore(directory: string): FileStore {
  const fileOf = (key: string) => path.join(directory, key)
  return {
    kind: 'folder',
    place: directory,
    owner: `${HOST}.${process.pid}`,
    stateOf,
    open: async (key) => {
      const file = await open(fileOf(key)).catch(unlessMissing(null))
      if (file === null) return null
      return {
        size: (await file.stat()).size,
        stream: () => file.createReadStream(),
        close: () => file.close(),
      }
    },
    put: async (key, bytes) => {
      await mkdir(path.dirname(fileOf(key)), { recursive: true })
      await writeFile(fileOf(key), bytes, { flush: true })
    },
    move: async (from, to) => {
      await mkdir(path.dirname(fileOf(to)), { recursive: true })
      await rename(fileOf(from), fileOf(to)).catch(unlessMissing(undefined))
    },
    remove: (key) => rm(fileOf(key), { force: true }),
    list: (prefix) => below(directory, prefix),
    tidy: async () => {
      await moveOldLayout(directory)
      for (const folder of FOLDERS) await dropEmpty(fileOf(waitingIn(folder)))
    },
    look: () => access(directory, constants.R_OK | constants.W_OK),
    problem: () => Promise.resolve(writeProblem(directory)),
  }
}

/**
 * What was moved keeps its time of writing, so the time of its last change tells since when it has been there. A folder
 * that another process removes meanwhile is empty, and ends nothing.
 */
async function* below(directory: string, prefix: string): AsyncGenerator<Listed> {
  const entries = await readdir(path.join(directory, prefix), { withFileTypes: true }).catch(unlessMissing([]))
  for (const entry of entries) {
    const key = prefix + entry.name
    if (entry.isDirectory()) yield* below(directory, `${key}/`)
    if (!entry.isFile()) continue
    const found = await stat(path.join(directory, key)).catch(unlessMissing(null))
    if (found !== null) yield { key, since: found.ctimeMs }
  }
}

function stateOf(owner: string, since: number): ReturnType<FileStore['stateOf']> {
  const [host = '', number = ''] = owner.split(/\.(?=\d+$)/)
  if (host !== HOST) return 'elsewhere'
  if (Number(number) === process.pid) return since < BEGAN ? 'dead' : 'alive'
  return isAlive(Number(number)) ? 'alive' : 'dead'
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Until November 2026, public files were in the parent folder, which put the internal ones below the folder that was
 * served. Moves any that are still there. If it is interrupted, the next start finishes it.
 */
async function moveOldLayout(directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(unlessMissing([]))
  const old = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  if (old.length === 0) return
  await mkdir(path.join(directory, 'public'), { recursive: true })
  for (const { name } of old)
    await rename(path.join(directory, name), path.join(directory, placeOf('public', name))).catch(
      unlessMissing(undefined),
    )
}

/** Removes the folders of dead processes; a folder that is not empty stays. */
async function dropEmpty(pending: string): Promise<void> {
  for (const owner of await readdir(pending).catch(unlessMissing([]))) {
    const folder = path.join(pending, owner)
    const { ctimeMs } = (await stat(folder).catch(() => null)) ?? { ctimeMs: Date.now() }
    const state = stateOf(owner, Date.now())
    if (state === 'dead' || (state === 'elsewhere' && Date.now() - ctimeMs > STALE_FOLDER))
      await rmdir(folder).catch(() => undefined)
  }
}

/** For `catch`: the given value if a file or folder does not exist. */
function unlessMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value
    throw error
  }
}
