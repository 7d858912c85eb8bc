import { type PayloadRequest, ValidationError } from 'payload'
import type { RedactedPart } from '@/src/domain/audit/record'
import { afterTransaction, serverRequest, writer } from '../write.ts'
import { sealedEntry } from './sealed-entry.ts'

/** An event to be logged. */
export interface AuditEntry {
  /** The user's id; null for the system itself or a command on the server. */
  who: string | null
  role: string | null
  /** Slug of the collection or global. */
  subject: string
  /** Id of the document; null if there is none. */
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
  /** By field: the value before and after. */
  changes: Record<string, { before: unknown; after: unknown }>
  reason: string | null
  /** The language in which localized fields were saved. */
  language?: string | null
  /**
   * Fields stored in the log only as salted hashes. By default: those that a reader of the log may not read in the
   * original document.
   */
  withheld?: readonly string[]
  /** The parts of earlier entries that this one removed. */
  redactions?: readonly RedactedPart[]
}

/** Set in `context` by `appendAudit`, the only writer of the log; the collection refuses all other writes. */
export const AUDIT_WRITER = Symbol('the writer of the audit log')

/** Number of retries. On MongoDB saves are not serialised, so a concurrent save may take the sequence number first. */
const TRIES = 50

/**
 * Appends an entry to the audit log's hash chain, in the transaction of `req`. Throws if it cannot: an action that
 * cannot be logged must not happen.
 */
export async function appendAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { payload } = req
  for (let left = TRIES; ; left -= 1) {
    // Reads as the server; access to the log is checked where it is shown.
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

/** Logs a refusal after the transaction has ended: inside it, the entry would be rolled back too. */
export async function appendRefusal(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  await afterTransaction(req, async () => appendAudit(await serverRequest(req.payload), entry))
}
