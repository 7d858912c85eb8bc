import { expect, test } from 'vitest'
import { asRead } from '@/src/domain/as-read'

test.each([
  ['Havnen', '  HAVNEN '],
  ['Nord  havnen', 'nord\u00a0havnen'],
  ['Havnen', 'Hav\u00adnen'],
  ['Molehusene', 'Molehusene\u200b'],
  ['Molehusene', '\u2068Molehusene\u2069'],
  ['Nord-havnen', 'Nord\u2011havnen'],
  ['Nord-havnen', 'Nord–havnen'],
  ["Pier's", 'Pier’s'],
  ['Åhuset', 'A\u030ahuset'],
])('%j is read as %j', (one, other) => {
  expect(asRead(one)).toBe(asRead(other))
  expect(asRead(asRead(one))).toBe(asRead(one))
})

test('other letters, and letters that are not there, are read as others', () => {
  for (const [one, other] of [
    ['Havnen', 'Havne'],
    ['Åhuset', 'Ahuset'],
    ['3B', '3 B'],
  ] as const)
    expect(asRead(one)).not.toBe(asRead(other))
})
