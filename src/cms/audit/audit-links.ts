import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'
import type { Link } from '@/src/domain/audit/chain'
import { sealingSecrets } from '../sealing-secrets.ts'
import { isKeyed } from './entry-key.ts'
import { linkOf, type Redactions, redactionsOf } from '@/src/domain/audit/record'

/** Entries read at once: a long log does not fit in memory. */
const PAGE = 1000

/** The audit log as the chain that it is, in order, a page at a time. Holds what people did: who may see it, is asked by the caller. */
export async function* auditLinks(payload: Payload): AsyncGenerator<Link> {
  const redactions = await auditRedactions(payload)
  const secrets = sealingSecrets(payload)
  for await (const entry of auditEntries(payload))
    yield { ...linkOf(entry, redactions), isKeyed: isKeyed(secrets, entry) }
}

/** Its entries as they are stored, in order. */
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

/** What was taken out of entries, as later entries say. */
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
