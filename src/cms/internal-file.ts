import type { Payload } from 'payload'
import { readStored } from './files/stored-file.ts'

/**
 * The name and bytes of an internal file, by id. `bytes` is null if its row or the file is gone; throws if the file
 * cannot be read now. The caller must check access.
 */
export async function internalFile(payload: Payload, id: string): Promise<{ name: string; bytes: Buffer | null }> {
  const row = await payload.findByID({
    collection: 'files',
    id,
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
    select: { filename: true, originalName: true },
  })
  return {
    name: row?.originalName ?? row?.filename ?? '',
    bytes: row?.filename ? await readStored(payload, 'files', row.filename) : null,
  }
}
