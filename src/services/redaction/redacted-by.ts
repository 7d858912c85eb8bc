import type { Payload } from 'payload'

/** The entry that took words out of a document last: then its seal is of what was, and the entry of what is. */
export async function redactedBy(
  payload: Payload,
  subject: 'follow-ups' | 'editions',
  document: string,
): Promise<number | null> {
  const { docs } = await payload.find({
    // The log belongs to nobody: that words were taken out is said to whoever may read the document.
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    limit: 1,
    sort: '-seq',
    select: { seq: true },
    where: {
      and: [{ operation: { equals: 'redact' } }, { subject: { equals: subject } }, { document: { equals: document } }],
    },
  })
  return docs[0]?.seq ?? null
}
