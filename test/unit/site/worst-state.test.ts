import { describe, expect, it } from 'vitest'

import type { TextState } from '@/src/site/data/view-models'
import { worstState } from '@/src/site/ui/text/worst-state'

const texts = (...states: TextState[]) => states.map((state) => ({ value: 'x', lang: 'da' as const, state }))

describe('worstState', () => {
  it('has nothing to tell of texts that can be trusted', () => {
    expect(worstState([])).toBeNull()
    expect(worstState([null, undefined, ...texts('source', 'reviewed')])).toBeNull()
  })

  it('tells the gravest, in whatever order they come', () => {
    expect(worstState(texts('outdated', 'reviewed'))).toBe('outdated')
    expect(worstState(texts('machine', 'outdated'))).toBe('machine')
    expect(worstState(texts('machine', 'fallback', 'source'))).toBe('fallback')
  })
})
