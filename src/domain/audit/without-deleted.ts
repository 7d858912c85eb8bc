/**
 * Removes references to documents that were deleted since from a value in the log's form (`plain`). On a delete, SQLite
 * clears such references without a log entry, and MongoDB keeps them. `deleted` holds the ids of the deleted documents.
 */
export function withoutDeleted(value: unknown, deleted: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return deleted.has(value) ? null : value
  if (Array.isArray(value)) {
    const left = value
      .filter((each) => !(typeof each === 'string' && deleted.has(each)))
      .map((each) => withoutDeleted(each, deleted))
    return left.length === 0 ? null : left
  }
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value)
    .map(([name, each]): [string, unknown] => [name, withoutDeleted(each, deleted)])
    .filter(([, each]) => each !== null)
  return inner.length === 0 ? null : Object.fromEntries(inner)
}
