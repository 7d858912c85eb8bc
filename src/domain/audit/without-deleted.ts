/**
 * A value as the log holds it (`plain`), without references to documents that were deleted since: SQLite takes them out of what
 * referred to them, past the log, and MongoDB leaves them. `deleted` holds their ids.
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
