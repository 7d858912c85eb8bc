import type { Payload } from 'payload'

/**
 * The number of the last entry that removed words from a document; null if none did. After that the document's seal
 * covers the former content, and the entry the current one.
 */
export async function redactedBy(
  payload: Payload,
  subject: 'follow-ups' | 'editions',
  document: string,
): Promise<number | null> {
  const { docs } = await payload.find({
    // Read with full access: whoever may read the document may know that words were removed.
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
