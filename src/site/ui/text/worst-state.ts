import type { Text, TextState } from '@/src/site/data/view-models'

/** From what needs no word to what the reader most needs to know. */
const order = ['source', 'reviewed', 'outdated', 'machine', 'fallback'] as const satisfies readonly TextState[]

/** The state that a page must own up to: the gravest among its texts; null where all can be trusted, or there are none. */
export function worstState(texts: readonly (Pick<Text, 'state'> | null | undefined)[]): TextStateToTell | null {
  let worst = 0
  for (const text of texts) if (text) worst = Math.max(worst, order.indexOf(text.state))
  const state = order[worst]
  return state === undefined || state === 'source' || state === 'reviewed' ? null : state
}

/** The states that readers are told of. */
export type TextStateToTell = Exclude<TextState, 'source' | 'reviewed'>
