import { describe, expect, it } from 'vitest'
import { rruleText } from '@/src/domain/recurrence/rrule'

describe('rruleText', () => {
  it('writes RFC 5545', () => {
    expect(rruleText({ frequency: 'weekly', weekdays: ['MO', 'WE'], interval: 2 })).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=MO',
    )
    expect(rruleText({ frequency: 'monthly', weekday: 'WE', ordinal: -1, interval: 1, count: 6 })).toBe(
      'FREQ=MONTHLY;BYDAY=-1WE;COUNT=6',
    )
    expect(rruleText({ frequency: 'yearly', interval: 1 })).toBe('FREQ=YEARLY')
  })
  it('ends at the end of the last day in Denmark, by UTC', () => {
    expect(rruleText({ frequency: 'yearly', interval: 1, until: '2026-07-01' })).toBe(
      'FREQ=YEARLY;UNTIL=20260701T215959Z',
    )
    expect(rruleText({ frequency: 'yearly', interval: 1, until: '2026-12-01' })).toBe(
      'FREQ=YEARLY;UNTIL=20261201T225959Z',
    )
  })
})
