import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'
import type { Link } from '@/src/domain/audit/chain'

/** Entries read at once: a long log does not fit in memory. */
const PAGE = 1000

/** The audit log as the chain that it is, in order, a page at a time. Holds what people did: who may see it, is asked by the caller. */
export async function* auditLinks(payload: Payload): AsyncGenerator<Link> {
  for (let after = 0; ; ) {
    const { docs } = await payload.find({
      collection: 'audit-log', overrideAccess: true, depth: 0, limit: PAGE, pagination: false, sort: 'seq', where: { seq: { greater_than: after } },
    })
    for (const entry of docs) yield linkOf(entry)
    const last = docs.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

/** What was hashed, from what was stored: `append-audit.ts` writes it. */
function linkOf({ seq, at, who, role, subject, document, operation, changes, reason, previousHash, hash }: AuditLog): Link {
  return {
    seq, hash,
    previousHash: previousHash ?? null,
    record: { seq, at, who: who ?? null, role: role ?? null, subject, document: document ?? null, operation, changes, reason: reason ?? null },
  }
}
