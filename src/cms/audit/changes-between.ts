import type { SanitizedCollectionConfig } from 'payload'
import type { AuditEntry } from './append-audit.ts'

/** Fields that are set at each save or by hooks; not logged. */
export const NOT_WORTH_IT: readonly string[] = [
  'id',
  'createdAt',
  'updatedAt',
  'translation',
  'revision',
  'url',
  'thumbnailURL',
]

/** The fields that differ. Relations are compared by id, populated or not. */
export function changesBetween(
  config: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  before: object,
  after: object,
): AuditEntry['changes'] {
  const names = config.flattenedFields.map(({ name }) => name).filter((name) => !NOT_WORTH_IT.includes(name))
  const changes: AuditEntry['changes'] = {}
  for (const name of names) {
    const [was, is] = [plain(Reflect.get(before, name)), plain(Reflect.get(after, name))]
    if (JSON.stringify(was) !== JSON.stringify(is)) changes[name] = { before: was, after: is }
  }
  return changes
}

/** A value as stored in the log: relations as ids, empty values as null. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  // A populated document of another collection. Rows of lists have ids too, but no dates of their own.
  if ('id' in value && 'createdAt' in value) return value.id
  // One database returns nothing for fields that were never filled in, the other, or a form, returns empty fields.
  const inner = Object.entries(value)
    .map(([key, each]): [string, unknown] => [key, plain(each)])
    .filter(([, each]) => each !== null)
  return inner.length === 0 ? null : Object.fromEntries(inner.sort(([a], [b]) => (a < b ? -1 : 1)))
}
