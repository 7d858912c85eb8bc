import type { SanitizedCollectionConfig } from 'payload'
import type { AuditEntry } from './append-audit.ts'

/** Written at each save, or by hooks; says nothing. */
export const NOT_WORTH_IT: readonly string[] = [
  'id',
  'createdAt',
  'updatedAt',
  'translation',
  'revision',
  'url',
  'thumbnailURL',
]

/** Fields that differ; a relation counts by its id, populated or not. */
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

/** A value as the log holds it: a relation by its id, nothing for what is empty. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  // A whole document of another collection: rows of lists have ids too, but no dates of their own.
  if ('id' in value && 'createdAt' in value) return value.id
  // What was never filled in comes as nothing from one database and as empty fields from the other, or from a form.
  const inner = Object.entries(value)
    .map(([key, each]): [string, unknown] => [key, plain(each)])
    .filter(([, each]) => each !== null)
  return inner.length === 0 ? null : Object.fromEntries(inner.sort(([a], [b]) => (a < b ? -1 : 1)))
}
