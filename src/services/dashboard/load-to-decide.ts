import type { Payload } from 'payload'
import type { Change, Measurement } from '@/payload-types'
import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import type { ReadingState, ValueState } from '@/src/domain/indicators/indicator'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { loadSeries } from '../indicators/load-series.ts'
import { AREA_FIELDS, placesById } from '@/src/content/area-names'
import { idOf } from '@/src/content/relations'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'
import { SEEN_BY_BOARD } from '@/src/domain/indicators/measurement-steps'

/** A figure awaiting a decision, and the previous one. */
export interface WaitingFigure {
  id: string
  code: string
  name: string
  unit: IndicatorUnit
  period: string
  place: string
  state: ValueState
  value: number | null
  source: string
  before: { label: string; state: ReadingState; value: number | null } | null
}

/** What awaits a body's decision. */
export interface ToDecide {
  changes: Change[]
  figures: WaitingFigure[]
  followUps: { id: string; title: string; date: string }[]
}

/**
 * What the leader group or the board has to decide. Changes and follow-ups are ordered oldest first, figures by key.
 * Follow-ups go only to the board. For members of that body; the caller has checked that.
 */
export async function loadToDecide(payload: Payload, body: 'leader' | 'board'): Promise<ToDecide> {
  const [changes, figures, followUps] = await Promise.all([
    payload.find({
      collection: 'changes',
      ...ALL_DANISH_AS_SERVER,
      sort: 'createdAt',
      where: { status: { equals: 'submitted' } },
    }),
    waitingFigures(payload, body === 'leader' ? 'submitted' : 'approved'),
    body === 'board'
      ? payload.find({
          collection: 'follow-ups',
          ...ALL_DANISH_AS_SERVER,
          sort: 'date',
          where: { status: { equals: 'draft' } },
          select: { title: true, date: true },
        })
      : null,
  ])
  return {
    // Few ever wait, so they are filtered here: the databases query lists in different ways.
    changes: changes.docs.filter(({ bodies }) => bodies?.includes(body)),
    figures,
    followUps: (followUps?.docs ?? []).map(({ id, title, date }) => ({ id, title, date: dayOf(date) })),
  }
}

async function waitingFigures(payload: Payload, status: Measurement['status']): Promise<WaitingFigure[]> {
  const [{ docs: waiting }, { docs: indicators }, { docs: periods }, { docs: areas }, series] = await Promise.all([
    payload.find({
      collection: 'measurements',
      ...ALL_DANISH_AS_SERVER,
      sort: 'key',
      where: { status: { equals: status } },
    }),
    payload.find({ collection: 'indicators', ...ALL_DANISH_AS_SERVER, select: { code: true, name: true, unit: true } }),
    payload.find({ collection: 'periods', ...ALL_DANISH_AS_SERVER, select: { name: true, to: true } }),
    payload.find({ collection: 'areas', ...ALL_DANISH_AS_SERVER, select: AREA_FIELDS }),
    loadSeries(payload, SEEN_BY_BOARD),
  ])
  const placeOf = placesById(areas)
  return waiting.flatMap(({ id, indicator, period, area, state, value, source }): WaitingFigure[] => {
    const of = indicators.find((one) => one.id === idOf(indicator))
    const during = periods.find((one) => one.id === idOf(period))
    const place = placeOf(idOf(area))?.place
    if (!of || !during || place === undefined) return []
    const year = Number(dayOf(during.to).slice(0, 4))
    const readings = series.find((one) => one.series.code === of.code)?.series.readings ?? []
    const before = readings.filter((one) => one.place === place && one.year < year).at(-1)
    return [
      {
        id,
        place,
        state,
        code: of.code,
        name: of.name,
        unit: of.unit,
        period: during.name,
        value: value ?? null,
        source: source ?? '',
        before: before ? { label: before.label, state: before.state, value: before.value } : null,
      },
    ]
  })
}
