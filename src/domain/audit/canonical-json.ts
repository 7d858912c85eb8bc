/**
 * Canonical JSON for hashing: no white space, members sorted by name (as RFC 8785). As in all JSON, dates become ISO
 * strings and absent members are dropped; null is kept, so a reader must not convert one into the other.
 * Throws a TypeError for anything JSON cannot hold or would distort: functions and bigints, NaN and infinities,
 * circular references.
 */
export function canonicalJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member === 'number' && !Number.isFinite(member)) throw new TypeError(`No JSON for ${member}`)
    if (typeof member === 'function' || typeof member === 'symbol')
      throw new TypeError(`No JSON for a ${typeof member}`)
    return member
  })
  if (text === undefined) throw new TypeError('No JSON for undefined')
  return sorted(JSON.parse(text))
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sorted(member)}`).join(',')}}`
}
