import type { Payload, Where } from 'payload'
import type { Indicator, Measurement, Period } from '@/payload-types'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { relationId } from '../relation-id.ts'

type Status = Measurement['status']

/** An indicator's series, and the id of the goal that it belongs to. */
export interface LoadedSeries {
  goal: string
  series: IndicatorSeries
}

/**
 * The series of all indicators that `where` picks: where they stood when the agreement was made, and the measurements
 * that have come as far as one of `statuses`. A measurement takes the place of a baseline of its place and year.
 */
export async function loadSeries(payload: Payload, statuses: readonly Status[], where: Where = {}): Promise<LoadedSeries[]> {
  // Figures leave here to those who were asked before (the board), or through disclosure control (the site).
  const asOwner = { overrideAccess: true, depth: 0, pagination: false, locale: SOURCE_LOCALE } as const
  const [{ docs: indicators }, { docs: measurements }, { docs: periods }] = await Promise.all([
    payload.find({ collection: 'indicators', ...asOwner, sort: 'order', where }),
    payload.find({
      collection: 'measurements', ...asOwner, where: { status: { in: [...statuses] } },
      select: { indicator: true, period: true, place: true, role: true, state: true, value: true, numerator: true, denominator: true, source: true, extractedOn: true },
    }),
    payload.find({ collection: 'periods', ...asOwner }),
  ])
  const periodOf = new Map(periods.map((period) => [period.id, period]))
  const byIndicator = new Map<string, Figure[]>()
  for (const figure of measurements) {
    const id = relationId(figure.indicator) ?? ''
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), figure])
  }
  return indicators.map((indicator) => seriesOf(indicator, byIndicator.get(indicator.id) ?? [], periodOf))
}

type Figure = Pick<Measurement, 'period' | 'place' | 'role' | 'state' | 'value' | 'numerator' | 'denominator' | 'source' | 'extractedOn'>

function seriesOf(indicator: Indicator, measurements: readonly Figure[], periodOf: ReadonlyMap<string, Period>): LoadedSeries {
  const measured = measurements.flatMap((figure): Reading[] => {
    const period = periodOf.get(relationId(figure.period) ?? '')
    return period ? [readingFrom(figure, period, indicator)] : []
  })
  const atStart = (indicator.baselines ?? []).map(({ place, role, year, label, value }): Reading => ({
    place, role, year, label: label || String(year), state: value === 0 ? 'zero' : 'reported', value, numerator: null, denominator: null,
    source: indicator.source, extractedOn: null, agreed: true,
  }))
  const replaced = (one: Reading) => measured.some(({ place, year, role }) => place === one.place && year === one.year && role === one.role)
  const series: IndicatorSeries = {
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
  return { goal: relationId(indicator.goal) ?? '', series }
}

function readingFrom({ place, role, state, value, numerator, denominator, source, extractedOn }: Figure, period: Period, indicator: Indicator): Reading {
  const counted = state === 'reported' || state === 'provisional' || state === 'zero'
  return {
    place, role, state,
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
