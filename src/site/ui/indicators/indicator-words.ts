import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import type { Progress } from '@/src/domain/indicators/progress'
import { formatFigure, formatNumber } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { FigureView, IndicatorView } from '@/src/site/data/view-models'

/** A figure, or why there is none: `missing`, `notApplicable` and `hidden` are worded differently. */
export function figureWords(
  { state, value }: Pick<FigureView, 'state' | 'value'>,
  unit: IndicatorUnit,
  locale: Locale,
): string {
  const t = translator(locale)
  if (state === 'missing' || state === 'notApplicable' || state === 'hidden') return t(`indicators.state.${state}`)
  if (value === null) return t('indicators.state.missing')
  const words = formatFigure(value, unit, locale)
  return state === 'provisional' ? t('indicators.provisional', { value: words }) : words
}

/** The progress of an indicator, or why it cannot be stated, in which case no percentage is given. */
export function progressWords(progress: Progress, { unit }: Pick<IndicatorView, 'unit'>, locale: Locale): string[] {
  const t = translator(locale)
  if (progress.outcome === 'broken') return [t('indicators.progress.broken', { year: progress.brokenBy.year })]
  if (progress.outcome !== 'measured') return [t(`indicators.progress.${progress.outcome}`)]
  const { share, baseline, reading, target } = progress
  const figure = (value: number) => formatFigure(value, unit, locale)
  return [
    t('indicators.progress.measured', {
      share: formatFigure(Math.round(share * 100), 'percent', locale),
      from: figure(baseline.value),
      fromPeriod: baseline.label,
      now: figure(reading.value),
      nowPeriod: reading.label,
      target: figure(target.value),
      targetYear: target.year,
    }),
    ...(share < 0 ? [t('indicators.progress.wrongWay')] : []),
    ...(share >= 1 ? [t('indicators.progress.reached')] : []),
  ]
}

/** The formula with its numbers. Returns null if nothing was calculated. */
export function calculation(progress: Progress, locale: Locale): string | null {
  if (progress.outcome !== 'measured') return null
  const { share, baseline, reading, target } = progress
  const [from, now, to] = [baseline.value, reading.value, target.value].map((value) =>
    formatFigure(value, 'count', locale),
  )
  return `(${now} − ${from}) ÷ (${to} − ${from}) = ${formatFigure(Math.round(share * 100), 'percent', locale)}`
}

/** How the area compares with the comparator. */
export function gapWords(
  { gap }: IndicatorView['gaps'][number],
  { unit }: Pick<IndicatorView, 'unit'>,
  locale: Locale,
): string {
  const side = isNone(gap.difference) ? 'same' : gap.difference > 0 ? 'higher' : 'lower'
  return translator(locale)(`indicators.gap.${side}`, {
    year: gap.year,
    amount: amountWords(gap.difference, unit, locale),
  })
}

/** Whether the gap has narrowed since the baseline. */
export function gapChangeWords(
  { change }: IndicatorView['gaps'][number],
  { unit }: Pick<IndicatorView, 'unit'>,
  locale: Locale,
): string {
  const t = translator(locale)
  if (change === null) return t('indicators.gap.unknown')
  return t(`indicators.gap.${change.move}`, {
    year: change.then.year,
    amount: amountWords(change.then.difference, unit, locale),
  })
}

/** A difference that two decimals do not show counts as none. */
function isNone(difference: number): boolean {
  return Math.abs(difference) < 0.005
}

function amountWords(difference: number, unit: IndicatorUnit, locale: Locale): string {
  const value = formatNumber(Math.round(Math.abs(difference) * 100) / 100, locale)
  return unit === 'percent' ? translator(locale)('indicators.points', { value }) : value
}
