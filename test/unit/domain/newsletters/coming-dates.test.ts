import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comingDates } from '@/src/domain/newsletters/coming-dates'
import { groupPoints } from '@/src/domain/newsletters/group-points'
import type { Series } from '@/src/domain/recurrence/series'

const weekly = (start: string): Series => ({
  start: `2026-10-0${start}`,
  end: `2026-10-0${start.slice(0, 1)}T23:00`,
  rule: { frequency: 'weekly', weekdays: ['TH'], interval: 1 },
  extraDates: [],
  skippedDates: [],
  exceptions: [{ of: '2026-10-15T16:00', state: 'cancelled' }],
})

describe('comingDates', () => {
  it('lists what takes place within the days, what goes on now first, and nothing that is cancelled', () => {
    const series = weekly('1T16:00')
    const starts = comingDates([{ series }], { now: '2026-10-08T17:00', days: 14, most: 9 }).map(
      ({ occurrence }) => occurrence.start,
    )
    expect(starts).toEqual(['2026-10-08T16:00', '2026-10-22T16:00'])
  })

  it('is in the order of time, and never longer than was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 92 }), fc.integer({ min: 1, max: 30 }), (days, most) => {
        const dates = comingDates([{ series: weekly('1T16:00') }, { series: weekly('1T08:00') }], {
          now: '2026-10-01T00:00',
          days,
          most,
        }).map(({ occurrence }) => occurrence.start)
        expect(dates).toEqual([...dates].sort())
        expect(dates.length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('groupPoints', () => {
  it('keeps all, in their order, and puts points alone together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.constantFrom('point' as const, 'paragraph' as const), id: fc.nat() })),
        (items) => {
          const groups = groupPoints(items)
          expect(groups.flat()).toEqual(items)
          for (const group of groups)
            if (group.length > 1) expect(group.every(({ kind }) => kind === 'point')).toBe(true)
          groups
            .slice(1)
            .forEach((group, index) =>
              expect(group[0]?.kind === 'point' && groups[index]?.[0]?.kind === 'point').toBe(false),
            )
        },
      ),
    )
  })
})
