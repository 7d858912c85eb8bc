import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wrapWords } from '@/src/site/ui/zones/wrap-words'

describe('wrapWords', () => {
  it('breaks between words', () => {
    expect(wrapWords('Bakke 1', 12)).toEqual(['Bakke 1'])
    expect(wrapWords('Skrænten og Bakkehusene', 12)).toEqual(['Skrænten og', 'Bakkehusene'])
  })

  it('loses no word, and makes no line too long unless one word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,20}$/)), (words) => {
        const lines = wrapWords(words.join(' '), 12)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(12)
      }),
    )
  })
})
