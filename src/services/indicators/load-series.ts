import type { Payload, Where } from 'payload'
import type { Measurement } from '@/payload-types'
import { AREA_FIELDS } from '@/src/content/area-names'
import { FIGURE_FIELDS, indicatorSeries } from '@/src/content/indicator-series'
import type { IndicatorSeries } from '@/src/domain/indicators/indicator'
import { idOf } from '@/src/content/relations'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'

type Status = Measurement['status']

/** An indicator's series, and the id of its goal. */
export interface LoadedSeries {
  goal: string
  series: IndicatorSeries
}

/** The series of all indicators matching `where`, with the measurements in one of `statuses`. */
export async function loadSeries(
  payload: Payload,
  statuses: readonly Status[],
  where: Where = {},
): Promise<LoadedSeries[]> {
  // The caller has checked access to the figures (the board).
  const [{ docs: indicators }, { docs: measurements }, { docs: periods }, { docs: areas }] = await Promise.all([
    payload.find({ collection: 'indicators', ...ALL_DANISH_AS_SERVER, sort: 'order', where }),
    payload.find({
      collection: 'measurements',
      ...ALL_DANISH_AS_SERVER,
      where: { status: { in: [...statuses] } },
      select: FIGURE_FIELDS,
    }),
    payload.find({ collection: 'periods', ...ALL_DANISH_AS_SERVER }),
    payload.find({ collection: 'areas', ...ALL_DANISH_AS_SERVER, select: AREA_FIELDS }),
  ])
  const goals = indicators.map(({ goal }) => idOf(goal) ?? '')
  return indicatorSeries(indicators, measurements, periods, areas).map((series, at) => ({
    goal: goals[at] ?? '',
    series,
  }))
}
