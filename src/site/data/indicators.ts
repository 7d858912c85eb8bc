import type { Agreement, Goal, Indicator } from '@/payload-types'
import { FIGURE_FIELDS, indicatorSeries } from '@/src/content/indicator-series'
import { AREA_FIELDS } from '@/src/content/area-names'
import { idOf } from '@/src/content/relations'
import { requiredText, type Text, textOf } from '@/src/content/text'
import { disclose } from '@/src/domain/disclosure/disclose'
import { gap, gapChange } from '@/src/domain/indicators/gap'
import type { IndicatorSeries } from '@/src/domain/indicators/indicator'
import { areaPlace, comparatorPlace } from '@/src/domain/indicators/places'
import { progress } from '@/src/domain/indicators/progress'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { type ChartPlace, chartOf, chartPlaces } from '@/src/formats/charts/chart'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { type ReadContext, cachedRead } from './payload'
import type { IndicatorsView, IndicatorView } from './view-models'

/** What the public may see: the shown indicators with their published figures, small counts suppressed. */
export interface PublishedIndicators {
  indicators: { document: Indicator; series: IndicatorSeries }[]
  goals: Goal[]
  agreements: Pick<Agreement, 'id' | 'kind' | 'focusArea'>[]
  /** The focus areas, by id. */
  focusAreas: Map<string, object>
  /** The areas, by Danish name. */
  places: Map<string, object>
  updatedAt: string | null
}

/** The page of all indicators in one language. Its charts extend to the year of `now`. */
export async function loadIndicators(locale: Locale, now: LocalDateTime): Promise<IndicatorsView> {
  const published = await loadPublished()
  return indicatorsView(published, locale, Number(now.slice(0, 4)))
}

/** Each shown indicator with its name and its places in one language, for tables. */
export async function loadIndicatorTable(locale: Locale): Promise<{ name: string; series: IndicatorSeries }[]> {
  const { indicators, places } = await loadPublished()
  return indicators.map(({ document, series }) => ({
    name: nameOf(document, locale).value,
    series: {
      ...series,
      readings: series.readings.map((one) => ({ ...one, place: placeName(places, one.place, locale).value })),
    },
  }))
}

function loadPublished(): Promise<PublishedIndicators> {
  return cachedRead(
    ['indicators'],
    ['indicators', 'goals', 'agreements', 'measurements', 'periods', 'focus-areas', 'areas'],
    publishedIndicators,
  )
}

/** Reads the public indicator data. Nothing else may be returned from here. */
export async function publishedIndicators({ payload, reading }: ReadContext): Promise<PublishedIndicators> {
  // These collections are not public. This function selects the public part: shown indicators, published figures, after
  // disclosure control.
  const whole = { ...reading, draft: false, overrideAccess: true, pagination: false } as const
  const [
    { docs: documents },
    { docs: figures },
    { docs: periods },
    { docs: goals },
    { docs: agreements },
    { docs: focusAreas },
    { docs: areas },
  ] = await Promise.all([
    payload.find({ collection: 'indicators', ...whole, sort: 'order', where: { shown: { equals: true } } }),
    payload.find({
      collection: 'measurements',
      ...whole,
      where: { status: { equals: 'published' } },
      select: { ...FIGURE_FIELDS, updatedAt: true },
    }),
    payload.find({ collection: 'periods', ...whole }),
    payload.find({ collection: 'goals', ...whole, sort: 'order' }),
    payload.find({ collection: 'agreements', ...whole, select: { kind: true, focusArea: true } }),
    payload.find({ collection: 'focus-areas', ...reading, pagination: false }),
    payload.find({ collection: 'areas', ...whole, select: { ...AREA_FIELDS, translation: true } }),
  ])
  const inDanish = areas.map((area) => ({ ...area, name: requiredText(area, 'name', SOURCE_LOCALE).value }))
  const series = indicatorSeries(documents, figures, periods, inDanish).map((one) => disclose(one))
  return {
    indicators: documents.flatMap((document, at) => (series[at] ? [{ document, series: series[at] }] : [])),
    goals,
    agreements,
    focusAreas: new Map(focusAreas.map((area) => [area.id, area])),
    places: new Map(inDanish.map(({ name }, at) => [name, areas[at] ?? {}])),
    updatedAt:
      [...documents, ...figures]
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? null,
  }
}

/**
 * The published indicators grouped by goal, those of the strategic agreement first. `year` is the last year on the
 * charts.
 */
export function indicatorsView(
  { indicators, goals, agreements, focusAreas, places, updatedAt }: PublishedIndicators,
  locale: Locale,
  year: number,
): IndicatorsView {
  const agreementOf = (goal: Goal) => agreements.find(({ id }) => id === idOf(goal.agreement))
  const rank = (goal: Goal) => (agreementOf(goal)?.kind === 'strategic' ? 0 : 1)
  const views = goals
    .toSorted((a, b) => rank(a) - rank(b))
    .map((goal, at) => ({
      agreement: agreementOf(goal),
      view: {
        id: `maal-${at + 1}`,
        title: requiredText(goal, 'title', locale),
        indicators: indicators
          .filter(({ document }) => idOf(document.goal) === goal.id)
          .map((one) => viewOf({ ...one, named: (place) => placeName(places, place, locale) }, locale, year)),
      },
    }))
    .filter(({ view }) => view.indicators.length > 0)
  return {
    areas: [...new Set(views.map(({ agreement }) => agreement))].map((agreement) => {
      const area = focusAreas.get(idOf(agreement?.focusArea) ?? '')
      return {
        area: area === undefined ? null : requiredText(area, 'name', locale),
        goals: views.filter((one) => one.agreement === agreement).map(({ view }) => view),
      }
    }),
    updatedAt: indicators.length === 0 ? null : updatedAt,
  }
}

function viewOf(
  { document, series, named }: PublishedIndicators['indicators'][number] & { named: (place: string) => Text },
  locale: Locale,
  year: number,
): IndicatorView {
  const places = chartPlaces(series)
  const numberOf = (name: string, of: ChartPlace['role']) =>
    places.findIndex(({ place, role }) => place === name && role === of)
  const areas = placesOf(series, 'area')
  const { code, unit, direction, directionInferred, baselineYear, targets, breaks } = series
  return {
    code,
    unit,
    direction,
    directionInferred,
    baselineYear,
    targets,
    name: nameOf(document, locale),
    officialName: danish(document.name),
    plain: textOf(document, 'plain', locale),
    places: places.map(({ place, role, shape }) => ({
      role,
      shape,
      name: named(place),
    })),
    figures: places.flatMap(({ place, role }, at) =>
      series.readings
        .filter((one) => one.place === place && one.role === role)
        .map(({ year: of, label, value, state, numerator, denominator, extractedOn }) => ({
          place: at,
          year: of,
          period: label || String(of),
          value,
          state,
          extractedOn,
          parts: numerator === null || denominator === null ? null : { numerator, denominator },
        })),
    ),
    chart: chartOf(series, year),
    progress:
      targets.length === 0
        ? [{ place: null, progress: progress(series) }]
        : areas.map((place) => ({
            place: areas.length === 1 ? null : numberOf(place, 'area'),
            progress: progress(series, place),
          })),
    gaps: areas.flatMap((place) =>
      placesOf(series, 'comparator').flatMap((against) => {
        const newest = newestGap(series, place, against)
        return newest === null
          ? []
          : [
              {
                place: numberOf(place, 'area'),
                against: numberOf(against, 'comparator'),
                gap: newest,
                change: gapChange(series, place, against),
              },
            ]
      }),
    ),
    breaks: breaks.map((one) => ({ year: one.year, note: danish(one.note) })),
    sources: [...new Set(series.readings.map(({ source }) => source))].map(danish),
    definition: optional(document.definition),
    method: optional(document.method),
    limitation: optional(document.limitation),
  }
}

/** The place that represents the area (or the comparator) as a whole; otherwise all places with that role. */
function placesOf(series: IndicatorSeries, role: 'area' | 'comparator'): string[] {
  const one = role === 'area' ? areaPlace(series) : comparatorPlace(series)
  return one !== null
    ? [one]
    : [...new Set(series.readings.filter((reading) => reading.role === role).map(({ place }) => place))]
}

function newestGap(series: IndicatorSeries, place: string, against: string) {
  const years = [...new Set(series.readings.map(({ year }) => year))].sort((a, b) => b - a)
  return years.map((year) => gap(series, year, place, against)).find((one) => one !== null) ?? null
}

/** The name of an area in the reader's language. */
function placeName(places: PublishedIndicators['places'], place: string, locale: Locale): Text {
  const area = places.get(place)
  return area === undefined ? danish(place) : requiredText(area, 'name', locale)
}

function nameOf(document: Indicator, locale: Locale): Text {
  return textOf(document, 'plainName', locale) ?? danish(document.name)
}

/** Text that exists in Danish only. */
function danish(value: string): Text {
  return { value, lang: SOURCE_LOCALE, state: 'source' }
}

function optional(value: string | null | undefined): Text | null {
  return value ? danish(value) : null
}
