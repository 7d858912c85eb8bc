/** The content of a document, normalised for comparison: a plain value, null if empty. */
type PlainValue = null | boolean | number | string | PlainValue[] | { [name: string]: PlainValue }

/** Fields without content: they are rewritten at each save, or by the database. */
const NOT_SAID: readonly string[] = ['id', 'createdAt', 'updatedAt', '_status', 'deletedAt']

/** Normalises a value: drops empty values and the ids of rows, which differ between versions. */
export function said(value: unknown): PlainValue {
  if (value === '' || value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(said)
  if (typeof value !== 'object') return value as PlainValue
  const inner = Object.entries(value)
    .filter(([name]) => !NOT_SAID.includes(name))
    .map(([name, each]): [string, PlainValue] => [name, said(each)])
    .filter(([, each]) => each !== null)
  return inner.length === 0 ? null : Object.fromEntries(inner.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether everything in `part` is also in `whole`, so that replacing `part` by `whole` loses nothing. */
export function saysNoMore(part: PlainValue, whole: PlainValue): boolean {
  if (part === null) return true
  if (typeof part !== 'object' || Array.isArray(part)) return JSON.stringify(part) === JSON.stringify(whole)
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false
  return Object.entries(part).every(([name, each]) => saysNoMore(each, whole[name] ?? null))
}

/**
 * Returns the names of the fields in which two documents differ; `title@ur` for one language of a localized field, as
 * read with `locale: 'all'`.
 */
export function differing(one: object, other: object, isTranslated: (field: string) => boolean): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !NOT_SAID.includes(name))
  return names.flatMap((name) => {
    const [mine, theirs] = [said(Reflect.get(one, name)), said(Reflect.get(other, name))]
    if (isSame(mine, theirs)) return []
    if (!isTranslated(name)) return [name]
    const [these, those] = [languagesOf(mine), languagesOf(theirs)]
    return [...new Set([...Object.keys(these), ...Object.keys(those)])]
      .filter((language) => !isSame(these[language] ?? null, those[language] ?? null))
      .map((language) => `${name}@${language}`)
  })
}

function isSame(one: PlainValue, other: PlainValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function languagesOf(texts: PlainValue): { [language: string]: PlainValue } {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts) ? texts : {}
}
