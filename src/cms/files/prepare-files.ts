import type { Payload } from 'payload'
import { directoryOf } from './stored-file.ts'
import { reviewPictures } from './shown-pictures.ts'
import { sweepPending } from './settle-pending.ts'
import { moveOldLayout } from './storage.ts'
import { sumStored } from './stored-sums.ts'

/**
 * Before anything is served: public files lie beside the internal ones, what killed saves left waiting is settled, and pictures are
 * marked by what is public. Each can be killed and begun again.
 */
export async function prepareFiles(payload: Payload): Promise<void> {
  await moveOldLayout(directoryOf(payload, 'media'))
  try {
    await sweepPending(payload, 'media')
    await sweepPending(payload, 'files')
    await reviewPictures(payload)
    await sumStored(payload)
  } catch (error) {
    // Drizzle's own words hold the statement; what was wrong is their cause.
    const { cause = error } = error instanceof Error ? error : { cause: error }
    payload.logger.warn(
      `The stored files could not be looked through (${cause instanceof Error ? cause.message : 'for no reason that was said'}). They are at the next start.`,
    )
  }
}
