import type { Payload } from 'payload'
import { reviewPictures } from './shown-pictures.ts'
import { sweepPending } from './settle-pending.ts'
import { storeOf } from './stored-file.ts'
import { sumStored } from './stored-sums.ts'

/**
 * Runs before anything is served: moves public files into a folder beside the internal ones, settles files that killed
 * saves left pending, and marks the pictures that are public. Each step can be interrupted and repeated.
 */
export async function prepareFiles(payload: Payload): Promise<void> {
  await storeOf(payload).tidy()
  try {
    await sweepPending(payload, 'media')
    await sweepPending(payload, 'files')
    await reviewPictures(payload)
    await sumStored(payload)
  } catch (error) {
    // Drizzle's message contains the statement; the actual reason is in `cause`.
    const { cause = error } = error instanceof Error ? error : { cause: error }
    payload.logger.warn(
      `The stored files could not be looked through (${cause instanceof Error ? cause.message : 'for no reason that was said'}). They are at the next start.`,
    )
  }
}
