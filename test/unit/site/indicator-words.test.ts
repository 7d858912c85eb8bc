import { describe, expect, it } from 'vitest'
import { gap, gapChange } from '@/src/domain/indicators/gap'
import type { IndicatorSeries, ReadingState } from '@/src/domain/indicators/indicator'
import { progress } from '@/src/domain/indicators/progress'
import { formatFigure } from '@/src/i18n/format'
import { LOCALE_CODES } from '@/src/i18n/locales'
import {
  calculation,
  figureWords,
  gapChangeWords,
  gapWords,
  progressWords,
} from '@/src/site/ui/indicators/indicator-words'
import { figure, seriesOf } from '../../support/samples/indicator-series'

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')
const percent = { unit: 'percent' } as const
const told = (some: Partial<IndicatorSeries>) =>
  progressWords(progress(seriesOf(some)), percent, 'da')
    .map(plain)
    .join(' ')

describe('a figure in words', () => {
  it('tells nobody counted from not counted, not to be counted and not shown, in every language', () => {
    for (const locale of LOCALE_CODES) {
      const words = (['zero', 'missing', 'notApplicable', 'hidden'] as const satisfies ReadingState[]).map((state) =>
        figureWords({ state, value: state === 'zero' ? 0 : null }, 'count', locale),
      )
      expect(new Set(words).size, locale).toBe(4)
      expect(words[0]).toBe('0')
      for (const other of words.slice(1)) expect(other, locale).not.toMatch(/\d/)
    }
  })

  it('has the signs of its language, and two decimals at most', () => {
    expect(plain(formatFigure(27.66, 'percent', 'da'))).toBe('27,66 %')
    expect(formatFigure(100 / 3, 'percent', 'en')).toBe('33.33%')
    expect(formatFigure(1204, 'count', 'da')).toBe('1.204')
    expect(formatFigure(5.52, 'grade', 'en')).toBe('5.52')
    expect(formatFigure(27.66, 'percent', 'ur')).toMatch(/^\u2066.*27\.66.*\u2069$/)
  })
})

describe('how far an indicator has come, in words', () => {
  const readings = [figure(2023, 20), figure(2026, 25)]

  it('has a percentage, and the sum that it is from', () => {
    const targets = [{ year: 2029, value: 40 }]
    expect(told({ readings, targets })).toBe(
      'Vi er 25 % af vejen: fra 20 % (2023) til 25 % (2026). Måltallet er 40 % i 2029.',
    )
    expect(plain(calculation(progress(seriesOf({ readings, targets })), 'da'))).toBe('(25 − 20) ÷ (40 − 20) = 25 %')
  })

  it('says so where it went the other way, and where the target is reached', () => {
    expect(told({ readings: [figure(2023, 20), figure(2026, 18)], targets: [{ year: 2029, value: 40 }] })).toContain(
      'den modsatte vej',
    )
    expect(told({ readings: [figure(2023, 20), figure(2026, 41)], targets: [{ year: 2029, value: 40 }] })).toContain(
      'Måltallet er nået',
    )
  })

  it('has no percentage without a target, a baseline, a newer figure, or across a break', () => {
    const targets = [{ year: 2029, value: 40 }]
    const reasons = [
      told({ readings }),
      told({ readings: [figure(2026, 25)], targets }),
      told({ readings: [figure(2023, 20)], targets }),
      told({ readings, targets, breaks: [{ year: 2025, note: 'Ny opgørelse.' }] }),
      told({ readings: [figure(2023, 20), figure(2026, null, { state: 'hidden' })], targets }),
    ]
    for (const reason of reasons) expect(reason).not.toContain('%')
    expect(new Set(reasons).size).toBe(5)
  })
})

describe('a gap in words', () => {
  const series = seriesOf({
    readings: [
      figure(2023, 20),
      figure(2026, 24),
      figure(2023, 30, { place: 'København', role: 'comparator' }),
      figure(2026, 31, { place: 'København', role: 'comparator' }),
    ],
  })

  it('says how large it is, and that it has narrowed', () => {
    const now = gap(series, 2026)
    if (now === null) throw new Error('no gap')
    const one = { place: 0, against: 1, gap: now, change: gapChange(series) }
    expect(gapWords(one, percent, 'da')).toBe('7 procentpoint lavere (2026).')
    expect(gapChangeWords(one, percent, 'da')).toBe(
      'Forskellen er blevet mindre siden 2023. Da var den 10 procentpoint.',
    )
    expect(gapChangeWords({ ...one, change: null }, percent, 'da')).toContain('kan vi ikke sige')
  })
})
