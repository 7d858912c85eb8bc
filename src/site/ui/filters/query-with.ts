/** A query string with one value set, or removed if null. For links to another page or month of the same selection. */
export function queryWith(query: string, name: string, value: string | null): string {
  const params = new URLSearchParams(query)
  if (value === null) params.delete(name)
  else params.set(name, value)
  return params.toString()
}
