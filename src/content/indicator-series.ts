import type { Indicator, Measurement, Period } from '@/payload-types'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { type PlaceOfFigure, placesById, type ReadArea } from './area-names'
import { idOf } from './relations'

/** The fields of a measurement needed for a series. */
export const FIGURE_FIELDS = {
  indicator: true,
  period: true,
  area: true,
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
 * baseline of the same place and year; a figure whose period or area is not among the given ones is left out.
 */
export function indicatorSeries(
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  periods: readonly Period[],
  areas: readonly ReadArea[],
): IndicatorSeries[] {
  const placeOf = placesById(areas)
  const periodOf = new Map(periods.map((period) => [period.id, period]))
  const byIndicator = new Map<string, Figure[]>()
  for (const figure of figures) {
    const id = idOf(figure.indicator) ?? ''
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), figure])
  }
  return indicators.map((indicator) => seriesOf(indicator, byIndicator.get(indicator.id) ?? [], { periodOf, placeOf }))
}

function seriesOf(
  indicator: Indicator,
  figures: readonly Figure[],
  {
    periodOf,
    placeOf,
  }: { periodOf: ReadonlyMap<string, Period>; placeOf: (id: string | null) => PlaceOfFigure | null },
): IndicatorSeries {
  const measured = figures.flatMap((figure): Reading[] => {
    const period = periodOf.get(idOf(figure.period) ?? '')
    const place = placeOf(idOf(figure.area))
    return period && place ? [readingFrom(figure, { period, place }, indicator)] : []
  })
  const atStart = (indicator.baselines ?? []).flatMap(({ area, year, label, value }): Reading[] => {
    const place = placeOf(idOf(area))
    if (place === null) return []
    return [
      {
        ...place,
        year,
        label: label || String(year),
        state: value === 0 ? 'zero' : 'reported',
        value,
        numerator: null,
        denominator: null,
        source: indicator.source,
        extractedOn: null,
        agreed: true,
      },
    ]
  })
  const replaced = (one: Reading) => measured.some(({ place, year }) => place === one.place && year === one.year)
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
  { state, value, numerator, denominator, source, extractedOn }: Figure,
  { period, place }: { period: Period; place: PlaceOfFigure },
  indicator: Indicator,
): Reading {
  const counted = state === 'reported' || state === 'provisional' || state === 'zero'
  return {
    ...place,
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
