/** Stands where something was taken out. */
export const REMOVED = '[fjernet]'

/** Whether a phrase stands in a value, however deep; capitals do not matter, nor how an accent was typed. */
export function containsPhrase(value: unknown, phrase: string): boolean {
  if (typeof value === 'string') return patternOf(phrase).test(value.normalize())
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((one) => containsPhrase(one, phrase))
}

/** The value with `[fjernet]` wherever the phrase stood. With `whole`: in place of every text that held it. */
export function withoutPhrase(value: unknown, phrase: string, whole = false): unknown {
  if (typeof value === 'string') {
    if (!containsPhrase(value, phrase)) return value
    return whole ? REMOVED : value.normalize().replace(new RegExp(patternOf(phrase), 'giu'), REMOVED)
  }
  if (Array.isArray(value)) return value.map((one) => withoutPhrase(one, phrase, whole))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPhrase(one, phrase, whole)]))
}

function patternOf(phrase: string): RegExp {
  return new RegExp(phrase.normalize().replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'iu')
}
