/** Converts Next's `searchParams` object to a standard URLSearchParams. */
export function searchParams(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values ?? []].flat()) params.append(name, value)
  }
  return params
}
