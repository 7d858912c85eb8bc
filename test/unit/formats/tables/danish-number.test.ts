import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { danishNumber } from '@/src/formats/tables/danish-number'

describe('a number that a person wrote', () => {
  it.each([
    ['27,66', 27.66],
    [' 27,66 % ', 27.66],
    ['34%', 34],
    ['1.204,5', 1204.5],
    ['1.204.000', 1204000],
    ['27.66', 27.66],
    ['0.125', 0.125],
    ['-3', -3],
    ['−3,5', -3.5],
    ['0', 0],
    ['007', 7],
  ])('%j is %d', (text, number) => {
    expect(danishNumber(text)).toBe(number)
  })

  it.each(['', ' ', '-', 'tolv', '1,2,3', '1.2.3', '12.125', '1204.5,5', '5 6', '1e5', '0x10', 'Infinity', '%', ',5'])(
    '%j is none, or could be two',
    (text) => {
      expect(danishNumber(text)).toBeNull()
    },
  )

  it('is read as tables are written', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (number) => {
        const text = String(number)
        fc.pre(!text.includes('e'))
        expect(danishNumber(text.replace('.', ','))).toBe(number === 0 ? 0 : number)
      }),
    )
  })
})
