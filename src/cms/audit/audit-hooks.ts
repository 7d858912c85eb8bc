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

/** Logs the save of a document of the internal area: who, the values before and after, and why. */
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

/** Logs a deletion. The deleted document's values are in the entry. */
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

/** The acting user as the log names them: by id and role, never by name. */
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
 * Logs the save of a global of the internal area. Before its first save a global reads as its defaults although no row
 * exists. So the first entry records every field, including defaults; otherwise a changed or deleted row would go
 * unnoticed.
 */
export const auditGlobalChange: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req, context }) => {
  const before = asObject(previousDoc)
  const isFirst = !('createdAt' in before) || !before.createdAt
  await appendAudit(req, {
    ...whoOf(req),
    subject: global.slug,
    document: null,
    operation: isFirst ? 'create' : 'update',
    changes: changesBetween(global, isFirst ? {} : before, asObject(doc)),
    reason: reasonIn(context),
    language: req.locale ?? null,
  })
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
