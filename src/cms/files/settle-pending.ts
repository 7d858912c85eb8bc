import { rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { areSavesInTurn, beginSave } from '@/src/config/transactions'
import { isLeftBehind, type Waiting } from '@/src/domain/files/is-left-behind'
import { inTransaction, serverRequest } from '../write.ts'
import { entriesOf, hasRow, move } from './storage.ts'
import { directoryOf, ownPending, PENDING, type UploadSlug } from './stored-file.ts'

/** Between two looks, in milliseconds. */
const REST = 60_000
/** An empty folder of another machine's process is let go after so long. */
const STALE_FOLDER = 24 * 60 * 60_000
/** When this process began: what waits in its folder since before is of one that had its number. */
const BEGAN = Date.now() - process.uptime() * 1000

/** Settles what died elsewhere leaves, until `stop` is aborted: whoever starts right after a kill may be too early. */
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
 * What processes that died left waiting: files with a row go to their place, the others go; files of a process that lives are left to
 * it. It is a save of its own: a row that a killed save has half written is undone before it is asked for.
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

/** What waits, but for what processes that live here wait for. */
async function waitingIn(pending: string): Promise<PendingFile[]> {
  const found: PendingFile[] = []
  for (const owner of await entriesOf(pending)) {
    const folder = path.join(pending, owner)
    for (const name of await entriesOf(folder)) {
      // Moved by a deletion, a file keeps the time when it was written; not that of its change.
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

/** Each process leaves a folder; one that is not empty stays. */
async function dropEmpty(pending: string): Promise<void> {
  for (const owner of await entriesOf(pending)) {
    const folder = path.join(pending, owner)
    const { ctimeMs } = (await stat(folder).catch(() => null)) ?? { ctimeMs: Date.now() }
    const state = stateOf(owner, Date.now())
    if (state === 'dead' || (state === 'elsewhere' && Date.now() - ctimeMs > STALE_FOLDER))
      await rmdir(folder).catch(() => undefined)
  }
}
