import type { Payload } from 'payload'

/** That the board accepted a follow-up, as the audit log has it. */
export interface Acceptance {
  /** An instant. */
  at: string
  /** The entry's number in the log, and its seal. */
  seq: number
  hash: string
}

/** When a follow-up was accepted; null: it was not. Taken from the audit log, since nobody can write that afterwards. */
export async function acceptanceOf(payload: Payload, followUp: string): Promise<Acceptance | null> {
  // Whoever may see the follow-up may see that it was accepted; the caller has asked.
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

/** The state that an entry says its document came to; null: it says nothing of that. */
function statusAfter(changes: string): unknown {
  try {
    const { status } = JSON.parse(changes) as { status?: { after: unknown } }
    return status?.after ?? null
  } catch {
    // Meddled with: `audit:verify` names it, and the follow-up is shown all the same.
    return null
  }
}
