import { type Payload, ValidationError } from 'payload'
import type { RedactedPart } from '@/src/domain/audit/record'
import { sealedEntry } from './sealed-entry.ts'

/** What happened, as it is written down. */
export interface AuditEntry {
  /** Id of the user; null: the system itself, or a command on the server. */
  who: string | null
  role: string | null
  /** Slug of the collection or global. */
  subject: string
  /** Id of the document; null: none was reached. */
  document: string | null
  operation: 'create' | 'update' | 'delete' | 'refused' | 'redact'
  /** By field: what stood there before, and what does now. */
  changes: Record<string, { before: unknown; after: unknown }>
  reason: string | null
  /** In which language localized fields were saved. */
  language?: string | null
  /** Fields that stand in the log as salted hashes alone; left out: those that a reader of the log may not read where they come from. */
  withheld?: readonly string[]
  /** What it took out of earlier entries. */
  redactions?: readonly RedactedPart[]
}

/** Set in `context` by the one writer of the log; the collection refuses all others. */
export const AUDIT_WRITER = Symbol('the writer of the audit log')

/** Others that write at the same moment (a worker, a second process) may take a number first. */
const TRIES = 50
/** Entries of this process wait for each other, so that they seldom collide. */
let queue: Promise<unknown> = Promise.resolve()

/** Adds an entry to the chain of the audit log. Throws if it cannot: what is not written down must not count as done. */
export function appendAudit(payload: Payload, entry: AuditEntry): Promise<void> {
  const written = queue.then(() => append(payload, entry))
  queue = written.catch(() => undefined)
  return written
}

async function append(payload: Payload, entry: AuditEntry): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    // The log belongs to nobody: who may read it is asked where it is shown.
    const { docs } = await payload.find({
      collection: 'audit-log', overrideAccess: true, depth: 0, limit: 1, pagination: false, sort: '-seq', select: { seq: true, hash: true },
    })
    const last = docs[0]
    try {
      await payload.create({
        collection: 'audit-log',
        data: await sealedEntry(payload, entry, last ?? null, new Date()),
        overrideAccess: true,
        depth: 0,
        context: { writer: AUDIT_WRITER },
      })
      return
    } catch (error) {
      if (!(error instanceof ValidationError) || left === 0) throw error
    }
  }
}
