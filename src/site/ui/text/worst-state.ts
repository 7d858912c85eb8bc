import type { Text, TextState } from '@/src/site/data/view-models'

/** From states that need no note to the one the reader most needs to know. */
const order = ['source', 'reviewed', 'outdated', 'machine', 'fallback'] as const satisfies readonly TextState[]

/**
 * The most serious state among the texts that readers must be told of. Returns null if all are reliable or there are
 * none.
 */
export function worstState(texts: readonly (Pick<Text, 'state'> | null | undefined)[]): TextStateToTell | null {
  let worst = 0
  for (const text of texts) if (text) worst = Math.max(worst, order.indexOf(text.state))
  const state = order[worst]
  return state === undefined || state === 'source' || state === 'reviewed' ? null : state
}

/** The states that readers are told of. */
export type TextStateToTell = Exclude<TextState, 'source' | 'reviewed'>
