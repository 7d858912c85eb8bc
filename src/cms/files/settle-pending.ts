import { rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { areSavesInTurn, beginSave } from '@/src/config/transactions'
import { isLeftBehind, type Waiting } from '@/src/domain/files/is-left-behind'
import { inTransaction, serverRequest } from '../write.ts'
import { entriesOf, hasRow, move } from './storage.ts'
import { directoryOf, ownPending, PENDING, type UploadSlug } from './stored-file.ts'

/** Pause between two sweeps, in milliseconds. */
const REST = 60_000
/** Age in milliseconds after which an empty folder of another machine's process is removed. */
const STALE_FOLDER = 24 * 60 * 60_000
/** When this process started. Older files in its folder belong to a former process with the same id. */
const BEGAN = Date.now() - process.uptime() * 1000

/** Sweeps regularly until `stop` is aborted: a sweep right after a kill may be too early to settle everything. */
export async function keepSettling(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await setTimeout(REST, undefined, { signal: stop }).catch(() => undefined)
    if (stop.aborted) return
    for (const slug of ['media', 'files'] as const)
      await sweepPending(payload, slug).catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Files that killed saves left could not be settled' }),
      )
  }
}

/**
 * Settles the pending files of dead processes: files with a row are moved into place, the others are deleted. Files of
 * live processes are left alone. Runs as a save of its own, so that the row of a half-written, killed save is rolled
 * back before it is looked up.
 */
export async function sweepPending(payload: Payload, slug: UploadSlug): Promise<void> {
  const directory = directoryOf(payload, slug)
  const pending = path.join(directory, PENDING)
  const waiting = await waitingIn(pending)
  if (waiting.length > 0) {
    const req = await serverRequest(payload)
    await inTransaction(req, async () => {
      await beginSave(payload.db, await req.transactionID)
      for (const { folder, name, ...one } of waiting) {
        const isThere = await hasRow(payload, slug, name)
        if (!isLeftBehind({ ...one, hasRow: isThere }, areSavesInTurn(payload.db))) continue
        if (isThere) await move(folder, directory, name)
        else await rm(path.join(folder, name), { force: true })
      }
    })
  }
  await dropEmpty(pending)
}

type PendingFile = Omit<Waiting, 'hasRow'> & { folder: string; name: string }

/** The pending files, except those of live processes on this machine. */
async function waitingIn(pending: string): Promise<PendingFile[]> {
  const found: PendingFile[] = []
  for (const owner of await entriesOf(pending)) {
    const folder = path.join(pending, owner)
    for (const name of await entriesOf(folder)) {
      // A file moved by a deletion keeps its mtime, so ctime tells since when it has been waiting.
      const { ctimeMs } = (await stat(path.join(folder, name)).catch(() => null)) ?? { ctimeMs: Date.now() }
      const state = stateOf(owner, ctimeMs)
      if (state !== 'alive') found.push({ folder, name, owner: state, waited: Date.now() - ctimeMs })
    }
  }
  return found
}

function stateOf(owner: string, since: number): Waiting['owner'] {
  const [host = '', number = ''] = owner.split(/\.(?=\d+$)/)
  if (host !== path.basename(ownPending('')).replace(/\.\d+$/, '')) return 'elsewhere'
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

/** Removes the folders of dead processes; a folder that is not empty stays. */
async function dropEmpty(pending: string): Promise<void> {
  for (const owner of await entriesOf(pending)) {
    const folder = path.join(pending, owner)
    const { ctimeMs } = (await stat(folder).catch(() => null)) ?? { ctimeMs: Date.now() }
    const state = stateOf(owner, Date.now())
    if (state === 'dead' || (state === 'elsewhere' && Date.now() - ctimeMs > STALE_FOLDER))
      await rmdir(folder).catch(() => undefined)
  }
}
