import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/** The bytes of a stored file of the internal area, by its id. Who may have them is asked by the caller. Throws if it is not on the disk. */
export async function internalFile(payload: Payload, id: string): Promise<{ name: string; bytes: Buffer }> {
  const { filename } = await payload.findByID({ collection: 'files', id, overrideAccess: true, depth: 0, select: { filename: true } })
  const name = path.basename(filename ?? '')
  return { name, bytes: await readFile(path.join(payload.collections.files.config.upload.staticDir ?? '', name)) }
}
