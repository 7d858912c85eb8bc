import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'
import type { Link } from '@/src/domain/audit/chain'
import { sealingSecrets } from '../sealing-secrets.ts'
import { isKeyed } from './entry-key.ts'
import { linkOf, type Redactions, redactionsOf } from '@/src/domain/audit/record'

/** Entries read at once: a long log does not fit in memory. */
const PAGE = 1000

/**
 * Yields the audit log as a hash chain, in order, read page by page. It contains what people did: the caller must check
 * access.
 */
export async function* auditLinks(payload: Payload): AsyncGenerator<Link> {
  const redactions = await auditRedactions(payload)
  const secrets = sealingSecrets(payload)
  for await (const entry of auditEntries(payload))
    yield { ...linkOf(entry, redactions), isKeyed: isKeyed(secrets, entry) }
}

/** Yields the entries as stored, in order. */
export async function* auditEntries(payload: Payload): AsyncGenerator<AuditLog> {
  for (let after = 0; ;) {
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'seq',
      where: { seq: { greater_than: after } },
    })
    yield* docs
    const last = docs.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

/** What was removed from entries, according to later entries. */
export async function auditRedactions(payload: Payload): Promise<Redactions> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'seq',
    where: { operation: { equals: 'redact' } },
  })
  return redactionsOf(docs)
}
