import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { targetFor } from '@/src/domain/indicators/progress'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { type CsvCell, writeCsv } from './csv'

/**
 * Writes all figures of some series, one row each, with headings and states in the reader's language. A hidden figure
 * is a word, an uncounted one an empty cell; a column says which. The series must be in their public form (`disclose`), with
 * the names of their places in the reader's language.
 */
export function indicatorsCsv(
  indicators: readonly { name: string; series: IndicatorSeries }[],
  locale: Locale,
): string {
  const t = translator(locale)
  const headings = [
    t('indicators.csv.code'),
    t('indicators.csv.name'),
    t('indicators.officialName'),
    t('indicators.csv.unit'),
    t('indicators.place'),
    t('indicators.csv.role'),
    t('indicators.csv.year'),
    t('indicators.period'),
    t('indicators.csv.value'),
    t('indicators.csv.state'),
    t('indicators.csv.numerator'),
    t('indicators.csv.denominator'),
    t('indicators.source'),
    t('indicators.extractedOn'),
    t('indicators.csv.targetYear'),
    t('indicators.csv.target'),
    t('indicators.csv.comparableFrom'),
  ]
  return writeCsv([
    headings,
    ...indicators.flatMap(({ name, series }) => series.readings.map((reading) => row(name, series, reading, locale))),
  ])
}

function row(name: string, series: IndicatorSeries, reading: Reading, locale: Locale): CsvCell[] {
  const t = translator(locale)
  const { place, role, year, label, state, value, numerator, denominator, source, extractedOn } = reading
  const target = role === 'area' ? targetFor(series, year) : undefined
  const comparableFrom = series.breaks.map((one) => one.year).filter((from) => from <= year)
  return [
    series.code,
    name,
    series.name,
    t(`indicators.csv.units.${series.unit}`),
    place,
    t(`indicators.csv.roles.${role}`),
    year,
    label || String(year),
    state === 'hidden' ? t('indicators.csv.hidden') : value,
    state === 'missing' || state === 'notApplicable' || state === 'hidden'
      ? t(`indicators.state.${state}`)
      : t(`indicators.csv.states.${state}`),
    numerator,
    denominator,
    source,
    extractedOn,
    target?.year ?? null,
    target?.value ?? null,
    comparableFrom.length > 0 ? Math.max(...comparableFrom) : null,
  ]
}
