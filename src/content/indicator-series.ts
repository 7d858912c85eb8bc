import type { Indicator, Measurement, Period } from '@/payload-types'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { idOf } from './relations'

/** The fields of a measurement needed for a series. */
export const FIGURE_FIELDS = {
  indicator: true,
  period: true,
  place: true,
  role: true,
  state: true,
  value: true,
  numerator: true,
  denominator: true,
  source: true,
  extractedOn: true,
} as const
export type Figure = Pick<Measurement, keyof typeof FIGURE_FIELDS>

/**
 * Builds the series of indicators, in the given order, from their baselines and the figures. A figure replaces a
 * baseline of the same place, year and role; a figure whose period is not among `periods` is left out.
 */
export function indicatorSeries(
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  periods: readonly Period[],
): IndicatorSeries[] {
  const periodOf = new Map(periods.map((period) => [period.id, period]))
  const byIndicator = new Map<string, Figure[]>()
  for (const figure of figures) {
    const id = idOf(figure.indicator) ?? ''
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), figure])
  }
  return indicators.map((indicator) => seriesOf(indicator, byIndicator.get(indicator.id) ?? [], periodOf))
}

function seriesOf(
  indicator: Indicator,
  figures: readonly Figure[],
  periodOf: ReadonlyMap<string, Period>,
): IndicatorSeries {
  const measured = figures.flatMap((figure): Reading[] => {
    const period = periodOf.get(idOf(figure.period) ?? '')
    return period ? [readingFrom(figure, period, indicator)] : []
  })
  const atStart = (indicator.baselines ?? []).map(({ place, role, year, label, value }): Reading => ({
    place,
    role,
    year,
    label: label || String(year),
    state: value === 0 ? 'zero' : 'reported',
    value,
    numerator: null,
    denominator: null,
    source: indicator.source,
    extractedOn: null,
    agreed: true,
  }))
  const replaced = (one: Reading) =>
    measured.some(({ place, year, role }) => place === one.place && year === one.year && role === one.role)
  return {
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    directionInferred: indicator.directionInferred ?? false,
    countBasis: indicator.countBasis ?? null,
    baselineYear: indicator.baselineYear,
    readings: [...atStart.filter((one) => !replaced(one)), ...measured].sort((a, b) => a.year - b.year),
    targets: (indicator.targets ?? []).map(({ year, value }) => ({ year, value })).sort((a, b) => a.year - b.year),
    breaks: (indicator.breaks ?? []).map(({ year, note }) => ({ year, note })),
  }
}

function readingFrom(
  { place, role, state, value, numerator, denominator, source, extractedOn }: Figure,
  period: Period,
  indicator: Indicator,
): Reading {
  const counted = state === 'reported' || state === 'provisional' || state === 'zero'
  return {
    place,
    role,
    state,
    year: Number(dayOf(period.to).slice(0, 4)),
    label: period.name,
    span: { from: dayOf(period.from), to: dayOf(period.to) },
    value: counted ? (value ?? null) : null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    source: source || indicator.source,
    extractedOn: extractedOn ? dayOf(extractedOn) : null,
  }
}
