import { expect, it } from 'vitest'
import { withoutDeleted } from '@/src/domain/audit/without-deleted'

it('references to what was deleted go, alone, in lists and in groups, and nothing else does', () => {
  const deleted = new Set(['gone'])
  expect(withoutDeleted('gone', deleted)).toBeNull()
  expect(withoutDeleted(['gone'], deleted)).toBeNull()
  expect(
    withoutDeleted({ who: 'gone', list: ['gone', 'here', 3], rows: [{ by: 'gone', note: 'x' }] }, deleted),
  ).toEqual({
    list: ['here', 3],
    rows: [{ note: 'x' }],
  })
  expect(withoutDeleted('gone home', deleted)).toBe('gone home')
})
