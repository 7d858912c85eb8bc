import { expect, it } from 'vitest'
import { differing, said, saysNoMore } from '@/src/domain/repair/plain-value'

it('what is empty says nothing, and ids of rows and moments are not compared', () => {
  expect(said({ id: 1, updatedAt: 'now', title: '', rows: [], group: { id: 2 } })).toBeNull()
  expect(said({ rows: [{ id: 1, day: 'MO' }], b: 1, a: new Date(0) })).toEqual({
    a: '1970-01-01T00:00:00.000Z',
    b: 1,
    rows: [{ day: 'MO' }],
  })
})

it('one says no more than another if all of it stands there too', () => {
  const whole = said({ title: { da: 'Hel', ur: 'x' }, rows: [{ day: 'MO' }] })
  expect(saysNoMore(said({ title: { da: 'Hel' } }), whole)).toBe(true)
  expect(saysNoMore(said({ title: { da: 'Halv' } }), whole)).toBe(false)
  expect(saysNoMore(said({ title: { da: 'Hel' }, place: 'her' }), whole)).toBe(false)
  expect(saysNoMore(said({ rows: [{ day: 'TU' }] }), whole)).toBe(false)
})

it('fields that differ are named, each in its language', () => {
  const translated = (field: string) => field === 'title'
  expect(
    differing({ title: { da: 'a', ur: 'x' }, price: 1 }, { title: { da: 'a' }, price: 2, id: 3 }, translated),
  ).toEqual(['title@ur', 'price'])
})
