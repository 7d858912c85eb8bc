import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { readStored } from './stored-file.ts'
import { serverRequest, writer } from '../write.ts'

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Adds the checksum that `audit:verify` compares to internal files stored before November 2026. Missing files get
 * none.
 */
export async function sumStored(payload: Payload): Promise<void> {
  // Reads as the server; nothing of it is shown.
  const { docs } = await payload.find({
    collection: 'files',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { sha256: { exists: false } },
  })
  for (const { id, filename } of docs) {
    const bytes = filename ? await readStored(payload, 'files', filename) : null
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
