import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { areSavesInTurn, beginSave } from '@/src/config/transactions'
import { isLeftBehind, type Waiting } from '@/src/domain/files/is-left-behind'
import { placeOf, waitingBy, waitingIn } from '@/src/installation/uploads/keys'
import { inTransaction, serverRequest } from '../write.ts'
import { hasRow, type Storage, storageOf } from './storage.ts'
import type { UploadSlug } from './stored-file.ts'

/** Pause between two sweeps, in milliseconds. */
const REST = 60_000

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
  const storage = storageOf(payload, slug)
  const isInTurn = areSavesInTurn(payload.db)
  const waiting = (await allWaiting(storage)).filter((one) =>
    [true, false].some((isThere) => isLeftBehind({ ...one, hasRow: isThere }, isInTurn)),
  )
  if (waiting.length > 0) {
    const req = await serverRequest(payload)
    await inTransaction(req, async () => {
      await beginSave(payload.db, await req.transactionID)
      for (const { key, name, ...one } of waiting) {
        const isThere = await hasRow(payload, slug, name)
        if (!isLeftBehind({ ...one, hasRow: isThere }, isInTurn)) continue
        if (isThere) await storage.store.move(key, placeOf(storage.folder, name))
        else await storage.store.remove(key)
      }
    })
  }
  await storage.store.tidy()
}

type WaitingFile = Omit<Waiting, 'hasRow'> & { key: string; name: string }

async function allWaiting({ store, folder }: Storage): Promise<WaitingFile[]> {
  const found: WaitingFile[] = []
  for await (const { key, since } of store.list(waitingIn(folder))) {
    const by = waitingBy(key)
    if (by === null) continue
    found.push({ key, name: by.name, owner: store.stateOf(by.owner, since), waited: Date.now() - since })
  }
  return found
}
