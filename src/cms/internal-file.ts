import type { Payload } from 'payload'
import { readStored } from './files/stored-file.ts'

/** The bytes of a stored file of the internal area, by its id, and what it is called. Null: it is not on the disk. Who may have them is asked by the caller. */
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
    bytes: await readStored(payload, 'files', filename ?? '').catch(() => null),
  }
}
