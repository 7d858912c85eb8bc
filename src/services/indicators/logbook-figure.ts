import type { Payload, Where } from 'payload'
import type { Indicator, Measurement, Period } from '@/payload-types'
import { type KeptFigure, feeds as mayFeed, mustDecide } from '@/src/domain/logbook/sums'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { logbookSums, type LogbookSum } from '../logbook/logbook-sums.ts'
import { idOf } from '@/src/content/relations'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** The Danish days of a period. */
export function daysOf({ from, to }: Pick<Period, 'from' | 'to'>): { from: string; to: string } {
  return { from: dayOf(from), to: dayOf(to) }
}

/** The logbook's figure for an indicator in a period; null if nothing was logged or the logbook does not feed it. */
export function logbookFigure(
  { feeds, countBasis }: Pick<Indicator, 'feeds' | 'countBasis'>,
  sums: readonly LogbookSum[],
): number | null {
  const metric = idOf(feeds)
  if (metric === null || !countBasis) return null
  // Only entries on a matching basis: participations never count as persons.
  const feeding = sums.filter((one) => one.metric === metric && mayFeed({ countBasis }, one.basis))
  return feeding.length === 0 ? null : feeding.reduce((total, { sum }) => total + sum, 0)
}

/** A closed figure that no longer matches the logbook. Shown as a decision to take; never changed automatically. */
export interface Drift {
  measurement: string
  code: string
  period: string
  /** Null: nothing was logged. */
  published: number | null
  recomputed: number | null
}

/**
 * The closed figures whose entries have been corrected since and that nobody has decided to keep: all, or those
 * matching `where`.
 */
export async function drifts(payload: Payload, where: Where = {}): Promise<Drift[]> {
  // Only compares figures; access to the result is checked where it is shown.
  const { docs: frozen } = await payload.find({
    collection: 'measurements',
    ...ALL_AS_SERVER,
    where: { and: [{ 'frozen.hash': { exists: true } }, where] },
  })
  if (frozen.length === 0) return []
  const [{ docs: periods }, { docs: indicators }] = await Promise.all([
    payload.find({ collection: 'periods', ...ALL_AS_SERVER }),
    payload.find({ collection: 'indicators', ...ALL_AS_SERVER, where: { feeds: { exists: true } } }),
  ])
  const found: Drift[] = []
  for (const period of periods) {
    const own = frozen.filter((measurement) => idOf(measurement.period) === period.id)
    if (own.length === 0) continue
    const sums = await logbookSums(payload, daysOf(period))
    for (const { id, indicator, frozen: closed } of own) {
      const of = indicators.find((one) => one.id === idOf(indicator))
      const [published, recomputed] = [closed?.sum ?? null, of ? logbookFigure(of, sums) : null]
      if (of && mustDecide(published, recomputed, keptFrom(closed)))
        found.push({ measurement: id, code: of.code, period: period.name, published, recomputed })
    }
  }
  return found
}

function keptFrom(frozen: Measurement['frozen']): KeptFigure | null {
  const { against = null, reason } = frozen?.kept ?? {}
  return reason ? { against, reason } : null
}
