import type { TextState } from '@/src/content/text'
import type { NewsletterContent } from './newsletter-content.ts'

/** What readers are told of, the gravest first. */
const TOLD = ['fallback', 'machine', 'outdated'] as const satisfies readonly TextState[]

/** Which of the things that a reader must know of texts hold for some text of an edition. */
export function textStates(content: NewsletterContent): (typeof TOLD)[number][] {
  const found = new Set<unknown>()
  collect(content, found)
  return TOLD.filter((state) => found.has(state))
}

/** Texts stand at many places, each with its `state`; the states of other things have other names. */
function collect(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return
  if ('lang' in value && 'state' in value) found.add(value.state)
  for (const each of Object.values(value)) collect(each, found)
}
