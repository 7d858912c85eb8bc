import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload'
import { isPerson } from '../access/roles.ts'
import { appendAudit, type AuditEntry } from './append-audit.ts'
import { changesBetween } from './changes-between.ts'

/** A document of the internal area was saved: who, what stood there before and after, and why. */
export const auditChange: CollectionAfterChangeHook<TypeWithID> = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  const changes = changesBetween(collection, operation === 'create' ? {} : previousDoc, doc)
  if (operation === 'update' && Object.keys(changes).length === 0) return
  await appendAudit(req, {
    ...whoOf(req),
    ...documentOf(collection, doc),
    operation,
    changes,
    reason: reasonIn(context),
    language: req.locale ?? null,
  })
}

/** A document was deleted: what it said stands in the log. */
export const auditDelete: CollectionAfterDeleteHook<TypeWithID> = async ({ collection, doc, req, context }) => {
  const changes = changesBetween(collection, doc, {})
  await appendAudit(req, {
    ...whoOf(req),
    ...documentOf(collection, doc),
    operation: 'delete',
    changes,
    reason: reasonIn(context),
    language: req.locale ?? null,
  })
}

/** Who acts, as the log names them: by id and role, never by name. */
export function whoOf({ user }: Pick<PayloadRequest, 'user'>): Pick<AuditEntry, 'who' | 'role'> {
  return isPerson(user) ? { who: user.id, role: user.role } : { who: null, role: null }
}

function documentOf(
  collection: SanitizedCollectionConfig,
  doc: { id: string | number },
): Pick<AuditEntry, 'subject' | 'document'> {
  return { subject: collection.slug, document: String(doc.id) }
}

function reasonIn(context: Record<string, unknown>): string | null {
  return typeof context.reason === 'string' ? context.reason : null
}

/**
 * A global of the internal area was saved. Before that happens first it reads as its defaults, though no row holds them: the first
 * entry says all of it, also what equals a default, so that a row that changes or goes is missed.
 */
export const auditGlobalChange: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const before = asObject(previousDoc)
  const isFirst = !('createdAt' in before) || !before.createdAt
  await appendAudit(req, {
    ...whoOf(req),
    subject: global.slug,
    document: null,
    operation: isFirst ? 'create' : 'update',
    changes: changesBetween(global, isFirst ? {} : before, asObject(doc)),
    reason: null,
    language: req.locale ?? null,
  })
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
