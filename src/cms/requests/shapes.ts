const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:\d{2})/

/**
 * Whether a text is a real ISO 8601 date, with or without a time: no 30 February, and no year that databases cannot
 * store.
 */
export function isDate(text: string): boolean {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (year === undefined || text.length > 40 || Number.isNaN(Date.parse(text))) return false
  const named = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return Number(year) > 0 && named.getUTCMonth() === Number(month) - 1 && named.getUTCDate() === Number(day)
}

/** Whether a value is nested no deeper than `depth`. */
export function isWithin(value: unknown, depth: number): boolean {
  // Without recursion: the value may be deeper than the stack allows.
  let level: unknown[] = [value]
  for (let left = depth; level.length > 0; left -= 1) {
    if (left < 0) return false
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    )
  }
  return true
}
