import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { readStored } from './stored-file.ts'
import { serverRequest, writer } from '../write.ts'

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Files of the internal area that were stored before November 2026 get their sum, by which `audit:verify` knows them again. One that is gone gets none. */
export async function sumStored(payload: Payload): Promise<void> {
  // Nobody's rights are asked: nothing of what is read is shown.
  const { docs } = await payload.find({
    collection: 'files',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { sha256: { exists: false } },
  })
  for (const { id, filename } of docs) {
    const bytes = filename ? await readStored(payload, 'files', filename).catch(() => null) : null
    if (bytes)
      await writer(await serverRequest(payload)).update({
        collection: 'files',
        id,
        data: { sha256: sha256Of(bytes) },
        overrideAccess: true,
        depth: 0,
      })
  }
}
