import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  formatBytes,
  formatDate,
  formatDay,
  formatMonth,
  formatNumber,
  formatPrice,
  formatTime,
  formatTimeRange,
  weekdayName,
} from '@/src/i18n/format'
import { LOCALE_CODES } from '@/src/i18n/locales'

const locales = fc.constantFrom(...LOCALE_CODES)

describe('format', () => {
  it('writes Danish as Danes do', () => {
    expect(formatDate('2026-03-03', 'da')).toBe('tirsdag 3. marts')
    expect(formatDay('2026-03-03', 'da')).toBe('3. marts 2026')
    expect(formatMonth('2026-03', 'da')).toBe('marts 2026')
    expect(formatTimeRange('10:00', '12:00', 'da')).toBe('10.00–12.00')
    expect(formatTimeRange('2026-03-03T10:00', '2026-03-03T12:30', 'en')).toBe('10:00–12:30')
    expect(formatNumber(4508, 'da')).toBe('4.508')
    expect(formatPrice(25, 'da')).toBe('25\u00a0kr.')
    expect(formatBytes(2_400_000, 'da')).toMatch(/^2,4\sMB$/)
    expect(weekdayName('TU', 'da')).toBe('tirsdag')
  })

  it('does not shift a wall-clock time over the night, nor over the change to summer time', () => {
    for (const time of ['2026-03-29T00:30', '2026-03-29T02:30', '2026-03-29T23:45']) {
      expect(formatDay(time, 'en')).toBe('29 March 2026')
      expect(formatTime(time, 'en')).toBe(time.slice(11))
    }
  })

  it('keeps a range of times in its order in right-to-left text', () => {
    expect(formatTimeRange('10:00', '12:00', 'ar')).toBe('\u206610:00–12:00\u2069')
  })

  it('uses Western digits in every language', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(locales, days, fc.integer({ min: 0, max: 100_000 }), (locale, day, amount) => {
        const all = [
          formatDate(day, locale, 'long'),
          formatMonth(day, locale),
          formatNumber(amount, locale),
          formatPrice(amount, locale),
        ]
        expect(all.join('')).not.toMatch(/[٠-٩۰-۹]/)
        expect(formatDay(day, locale)).toContain(String(Number(day.slice(8))))
      }),
    )
  })

  it('refuses what is no date', () => {
    expect(() => formatDate('soon', 'da')).toThrow(RangeError)
  })
})
