import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  isLocalDate,
  isLocalDateTime,
  isLocalTime,
  monthOf,
  quarterOf,
  startOfWeek,
  toInstant,
  toLocal,
  weekdayOf,
} from '@/src/domain/time/copenhagen'
import { addMinutes, minutesBetween } from '@/src/domain/time/wall-clock'
import { day, timeOfDay } from '../recurrence/arbitraries'

describe('instants and wall clock', () => {
  it('follows summer and winter time', () => {
    expect(toLocal('2026-01-15T09:00:00Z')).toBe('2026-01-15T10:00')
    expect(toLocal(new Date('2026-07-15T22:30:59.999Z'))).toBe('2026-07-16T00:30')
    expect(toInstant('2026-07-16T00:30')).toBe('2026-07-15T22:30:00Z')
  })
  it('moves on a time that is skipped, and takes the first of one that comes twice', () => {
    expect(toLocal(toInstant('2026-03-29T02:30'))).toBe('2026-03-29T03:30')
    expect(toInstant('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z')
  })
  it('comes back, but for the skipped hour', () => {
    fc.assert(
      fc.property(day, timeOfDay, (date, clock) => {
        const local = `${date}T${clock}`
        fc.pre(!/-03-(2[5-9]|3[01])T02/.test(local))
        expect(toLocal(toInstant(local))).toBe(local)
      }),
    )
  })
  it('refuses what is no instant', () => {
    expect(() => toLocal('2026-01-15T09:00')).toThrow(RangeError)
    expect(() => toLocal(new Date(NaN))).toThrow(RangeError)
    expect(() => toInstant('soon')).toThrow(RangeError)
  })
})

describe('quarterOf', () => {
  it('is the begun quarter', () => {
    expect(quarterOf(new Date('2026-07-15T08:14:59Z'))).toBe('2026-07-15T10:00')
    expect(quarterOf(new Date('2026-07-15T08:15:00Z'))).toBe('2026-07-15T10:15')
    expect(quarterOf(new Date('2026-07-15T21:59:00Z'))).toBe('2026-07-15T23:45')
  })
  it('is never after now, and less than a quarter before it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (now) => {
        const behind = minutesBetween(quarterOf(now), toLocal(now))
        expect(behind >= 0 && behind < 15).toBe(true)
      }),
    )
  })
})

describe('days', () => {
  it('names weekdays and weeks', () => {
    expect([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')]).toEqual(['MO', 'SU'])
    expect([startOfWeek('2026-03-02'), startOfWeek('2026-03-08'), startOfWeek('2027-01-01')]).toEqual([
      '2026-03-02',
      '2026-03-02',
      '2026-12-28',
    ])
    expect([addDays('2026-02-28', 1), addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2028-02-29',
      '2025-12-31',
    ])
    expect([monthOf('2026-03-02'), monthOf('2026-03-02T10:00')]).toEqual(['2026-03', '2026-03'])
  })
  it('has days of 24 hours on the wall clock, always', () => {
    expect(addMinutes('2026-03-29T00:00', 24 * 60)).toBe('2026-03-30T00:00')
    expect(minutesBetween('2026-10-25T00:00', '2026-10-26T00:00')).toBe(24 * 60)
  })
})

describe('validators', () => {
  it('take what exists, as we write it', () => {
    expect(['2026-02-28', '2028-02-29'].every(isLocalDate)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-2-1', '2026-02-01T00:00', '', null, 20260201].some(isLocalDate)).toBe(
      false,
    )
    expect(isLocalDateTime('2026-02-28T23:59')).toBe(true)
    expect(
      [
        '2026-02-28',
        '2026-02-28T24:00',
        '2026-02-30T10:00',
        '2026-02-28T10:00Z',
        '2026-02-28T10:00:00',
        undefined,
      ].some(isLocalDateTime),
    ).toBe(false)
    expect(['00:00', '23:59'].every(isLocalTime)).toBe(true)
    expect(['24:00', '9:00', '10:60', '', 7].some(isLocalTime)).toBe(false)
  })
})
