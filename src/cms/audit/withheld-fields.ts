import type { Field, Payload, PayloadRequest } from 'payload'
import { isPersonal } from '@/src/domain/privacy/personal-fields'
import type { Role } from '../access/roles.ts'

/** Roles that may read the audit log. */
export const LOG_READERS: readonly Role[] = ['admin', 'board']

/**
 * Those of the named fields of a collection or global that are personal, or that a reader of the log may not read in
 * the original document. Evaluates the access rules themselves, so that a changed rule changes this too. A rule that
 * depends on the document (a draft) counts as "may not read". A subject that is neither collection nor global belongs
 * to the log itself; none of its fields are withheld.
 */
export async function withheldFields(payload: Payload, subject: string, names: readonly string[]): Promise<string[]> {
  const config =
    payload.config.collections.find(({ slug }) => slug === subject) ??
    payload.config.globals.find(({ slug }) => slug === subject)
  if (config === undefined) return []
  const readers = LOG_READERS.map((role) => asReader(payload, role))
  const isOpen = (await Promise.all(readers.map((req) => isAllowed(() => config.access.read({ req }))))).every(Boolean)
  const kept: string[] = []
  for (const name of names) {
    const field = config.flattenedFields.find((one) => one.name === name)
    const rule = field && 'access' in field ? field.access?.read : undefined
    const isReadable =
      isOpen && (await Promise.all(readers.map((req) => isAllowed(() => rule?.({ req }) ?? true)))).every(Boolean)
    if (!isReadable || isPersonal(subject, name) || (field && holdsPersonal(subject, name, field))) kept.push(name)
  }
  return kept
}

/** Whether a group or list contains a personal field. */
function holdsPersonal(subject: string, path: string, field: Field | { name: string }): boolean {
  if (!('flattenedFields' in field) || !Array.isArray(field.flattenedFields)) return false
  return (field.flattenedFields as (Field & { name: string })[]).some(
    (inner) => isPersonal(subject, `${path}.${inner.name}`) || holdsPersonal(subject, `${path}.${inner.name}`, inner),
  )
}

async function isAllowed(ask: () => unknown): Promise<boolean> {
  try {
    return (await ask()) === true
  } catch {
    // The rule needs more than a role to decide, so the field counts as not readable.
    return false
  }
}

/** A minimal request by a user with this role, enough for access rules. */
function asReader(payload: Payload, role: Role): PayloadRequest {
  return {
    payload,
    user: { id: '', role, collection: 'users' },
    context: {},
    headers: new Headers(),
  } as unknown as PayloadRequest
}
