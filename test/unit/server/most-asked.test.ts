import { expect, test } from 'vitest'
import { countAsked, takeMostAsked } from '@/src/server/most-asked'

const ask = (address: string, times: number, place = 'alle') => {
  for (let nth = 0; nth < times; nth++) countAsked({ address, place })
}

test('what is asked for most comes first, by place, and what is no longer asked for goes', () => {
  ask('/da', 4)
  ask('/da', 6, 'zone-1')
  ask('/ar', 1)
  expect(takeMostAsked()).toEqual([
    { address: '/da', place: 'zone-1' },
    { address: '/da', place: 'alle' },
    { address: '/ar', place: 'alle' },
  ])
  ask('/ar', 9)
  expect(takeMostAsked().map(({ address }) => address)).toEqual(['/ar', '/da', '/da'])
  for (let nth = 0; nth < 4; nth++) takeMostAsked()
  expect(takeMostAsked()).toEqual([])
})

test('many addresses take neither much room nor much time to make anew', () => {
  for (let nth = 0; nth < 10_000; nth++) ask(`/da/tilbud?side=${nth}`, 2)
  expect(takeMostAsked()).toHaveLength(32)
  ask('/da/new', 99)
  takeMostAsked()
  ask('/da/new', 99)
  takeMostAsked()
  ask('/da/new', 99)
  expect(takeMostAsked()[0]?.address).toBe('/da/new')
})
