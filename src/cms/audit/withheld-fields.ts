import type { Field, Payload, PayloadRequest } from 'payload'
import { isPersonal } from '@/src/domain/privacy/personal-fields'
import type { Role } from '../access/roles.ts'

/** Who reads the audit log. */
export const LOG_READERS: readonly Role[] = ['admin', 'board']

/**
 * Of the named fields of a collection or global those that a reader of the log may not read where they stand, or that are of a
 * person: asked of the access rules themselves, so that a rule that changes changes this too. Where it depends on the document
 * (a draft), the answer is no. What is neither collection nor global belongs to the log itself.
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

/** A group or list in which something is of a person. */
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
    // A rule that needs more than a role to say yes.
    return false
  }
}

/** Somebody of a role, as far as access rules look at one. */
function asReader(payload: Payload, role: Role): PayloadRequest {
  return {
    payload,
    user: { id: '', role, collection: 'users' },
    context: {},
    headers: new Headers(),
  } as unknown as PayloadRequest
}
