import type { TextState } from './text'

/** The text states that are shown to readers, most serious first. */
const SHOWN = ['fallback', 'machine', 'outdated'] as const satisfies readonly TextState[]

/** Returns the states in `SHOWN` that apply to any text in a value, at any depth. */
export function textStates(said: object): (typeof SHOWN)[number][] {
  const found = new Set<unknown>()
  collect(said, found)
  return SHOWN.filter((state) => found.has(state))
}

/** Finds texts by their `lang` and `state` members; other objects use other names for their states. */
function collect(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return
  if ('lang' in value && 'state' in value) found.add(value.state)
  for (const each of Object.values(value)) collect(each, found)
}
