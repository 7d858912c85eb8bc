import type { TextState } from './text'

/** What readers are told of, the gravest first. */
const TOLD = ['fallback', 'machine', 'outdated'] as const satisfies readonly TextState[]

/** Which of the things that a reader must know of texts hold for some text in what is said, however deep it stands. */
export function textStates(said: object): (typeof TOLD)[number][] {
  const found = new Set<unknown>()
  collect(said, found)
  return TOLD.filter((state) => found.has(state))
}

/** Texts stand at many places, each with its `state`; the states of other things have other names. */
function collect(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return
  if ('lang' in value && 'state' in value) found.add(value.state)
  for (const each of Object.values(value)) collect(each, found)
}
