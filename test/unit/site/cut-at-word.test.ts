import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cutAtWord } from '@/src/site/ui/meta/cut-at-word'

test('a short text stays, on one line', () => {
  expect(cutAtWord('Kaffe  og\nhjælp ', 20)).toBe('Kaffe og hjælp')
})

test('a long text is cut between words, without a hanging comma', () => {
  expect(cutAtWord('Kaffe, snak og hjælp til breve', 7)).toBe('Kaffe…')
})

test('the result is never longer than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, length) => {
      expect(cutAtWord(text, length).length).toBeLessThanOrEqual(length)
    }),
  )
})
