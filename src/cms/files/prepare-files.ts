import type { Payload } from 'payload'
import { directoryOf } from '@/src/content/stored-file'
import { reviewPictures } from './shown-pictures.ts'
import { moveOldLayout, sweepPending } from './storage.ts'

/**
 * Before anything is served: public files lie beside the internal ones, what killed saves left waiting is settled, and pictures are
 * marked by what is public. Each can be killed and begun again. A database without tables has nothing to settle.
 */
export async function prepareFiles(payload: Payload): Promise<void> {
  await moveOldLayout(directoryOf(payload, 'media'))
  try {
    await sweepPending(payload, 'media')
    await sweepPending(payload, 'files')
    await reviewPictures(payload)
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'The stored files could not be looked through; they are at the next start' })
  }
}
