import type { Payload } from 'payload'
import { readStored } from './files/stored-file.ts'

/**
 * The name and bytes of an internal file, by id. `bytes` is null if it is nowhere. The caller must check access.
 */
export async function internalFile(payload: Payload, id: string): Promise<{ name: string; bytes: Buffer | null }> {
  const { filename, originalName } = await payload.findByID({
    collection: 'files',
    id,
    overrideAccess: true,
    depth: 0,
    select: { filename: true, originalName: true },
  })
  return {
    name: originalName ?? filename ?? '',
    bytes: await readStored(payload, 'files', filename ?? ''),
  }
}
