import type { Payload } from 'payload'

/** The board's acceptance of a follow-up, according to the audit log. */
export interface Acceptance {
  /** An instant. */
  at: string
  /** The entry's sequence number and hash in the log. */
  seq: number
  hash: string
}

/**
 * When a follow-up was accepted; null if it was not. Taken from the audit log, because that cannot be written
 * afterwards.
 */
export async function acceptanceOf(payload: Payload, followUp: string): Promise<Acceptance | null> {
  // Whoever may read the follow-up may know that it was accepted; the caller has checked that.
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: '-seq',
    where: {
      and: [
        { subject: { equals: 'follow-ups' } },
        { document: { equals: followUp } },
        { operation: { equals: 'update' } },
      ],
    },
  })
  const found = docs.find(({ changes }) => statusAfter(changes) === 'accepted')
  return found ? { at: found.at, seq: found.seq, hash: found.hash } : null
}

/** The status that an entry set; null if it did not set one. */
function statusAfter(changes: string): unknown {
  try {
    const { status } = JSON.parse(changes) as { status?: { after: unknown } }
    return status?.after ?? null
  } catch {
    // The entry was tampered with. `audit:verify` reports it; the follow-up is still shown.
    return null
  }
}
