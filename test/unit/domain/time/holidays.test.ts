import { describe, expect, it } from 'vitest'
import type { Series } from '@/src/domain/recurrence/series'
import { danishHolidays, proposedSkips } from '@/src/domain/time/holidays'

describe('danishHolidays', () => {
  it('are those of the law, by date', () => {
    expect(danishHolidays('2026-01-01', '2026-12-31').map((holiday) => holiday.date)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })
  it('count Store bededag until 2023 only', () => {
    const bededag = (year: number) =>
      danishHolidays(`${year}-01-01`, `${year}-12-31`).some((holiday) => /bededag/i.test(holiday.name))
    expect([bededag(2023), bededag(2024), bededag(2026)]).toEqual([true, false, false])
  })
  it('include both ends, over the turn of the year', () => {
    expect(danishHolidays('2026-12-26', '2027-01-01').map((holiday) => holiday.date)).toEqual([
      '2026-12-26',
      '2027-01-01',
    ])
    expect(danishHolidays('2026-12-27', '2026-12-31')).toEqual([])
  })
})

describe('proposedSkips', () => {
  const thursdays: Series = {
    start: '2026-03-05T10:00',
    end: '2026-03-05T12:00',
    rule: { frequency: 'weekly', weekdays: ['TH'], interval: 1 },
    extraDates: [],
    skippedDates: [],
    exceptions: [],
  }
  const days = (series: Series) => proposedSkips(series, '2026-03-01', '2026-06-30').map((holiday) => holiday.date)

  it('are the holidays on which the rule would have something take place', () => {
    expect(days(thursdays)).toEqual(['2026-04-02', '2026-05-14'])
    expect(proposedSkips(thursdays, '2026-04-02', '2026-04-02')).toEqual([{ date: '2026-04-02', name: 'Skærtorsdag' }])
  })
  it('leave alone what is settled, and what a person chose', () => {
    expect(days({ ...thursdays, skippedDates: ['2026-04-02'] })).toEqual(['2026-05-14'])
    expect(days({ ...thursdays, exceptions: [{ of: '2026-04-02T10:00', state: 'cancelled' }] })).toEqual(['2026-05-14'])
    expect(days({ ...thursdays, extraDates: [{ start: '2026-04-06T10:00', end: '2026-04-06T12:00' }] })).toEqual([
      '2026-04-02',
      '2026-05-14',
    ])
  })
})
