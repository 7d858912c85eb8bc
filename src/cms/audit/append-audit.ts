import { type PayloadRequest, ValidationError } from 'payload'
import type { RedactedPart } from '@/src/domain/audit/record'
import { afterTransaction, serverRequest, writer } from '../write.ts'
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
  operation:
    | 'create'
    | 'update'
    | 'delete'
    | 'refused'
    | 'redact'
    | 'signedIn'
    | 'signInFailed'
    | 'invited'
    | 'passwordChosen'
    | 'secondFactor'
    | 'sessionsEnded'
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

/** Where saves are not in turn (MongoDB), others that write at the same moment may take a number first. */
const TRIES = 50

/** Adds an entry to the chain of the audit log, within the save that `req` stands for. Throws if it cannot: what is not written down is not done. */
export async function appendAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { payload } = req
  for (let left = TRIES; ; left -= 1) {
    // The log belongs to nobody: who may read it is asked where it is shown.
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      depth: 0,
      limit: 1,
      pagination: false,
      sort: '-seq',
      select: { seq: true, hash: true },
      req,
    })
    const last = docs[0]
    try {
      await writer(req).create({
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

/** Writes down what was refused, once the save that it was part of is undone: with it, it would be undone as well. */
export async function appendRefusal(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  await afterTransaction(req, async () => appendAudit(await serverRequest(req.payload), entry))
}
