import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/content/relations'
import type { Posting } from '@/src/domain/print/posting'
import { toLocal } from '@/src/domain/time/copenhagen'

/** The postings of some print runs, each with its run's id, as far as the user may read them. */
export async function loadPostings(
  runs: readonly string[],
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
): Promise<(Posting & { run: string | null })[]> {
  const { docs } = await payload.find({
    collection: 'postings',
    overrideAccess: false,
    user,
    depth: 0,
    pagination: false,
    sort: 'at',
    where: { run: { in: [...runs] } },
  })
  return docs.map(({ run, place, by, at }) => ({ run: idOf(run), place, by, at: toLocal(at) }))
}
