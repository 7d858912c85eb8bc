import type { CollectionBeforeChangeHook, Payload } from 'payload'
import type { Period } from '@/payload-types'
import { hashOf } from '@/src/domain/audit/hash-of'
import { label } from '../label.ts'
import { refuse } from '../refuse.ts'
import { daysOf, logbookFigure } from './logbook-figure.ts'
import { logbookSums } from '../logbook/logbook-sums.ts'
import { relationId } from '../relation-id.ts'

interface WithReason extends Period {
  reason?: string | null
}

/** What the logbook's figures are called: they are the plan's own, not an area's. */
export const LOGBOOK_PLACE = 'Helhedsplanen'

/** Closing a period freezes what the logbook says of it; reopening needs a reason, which goes to the audit log. */
export const closePeriod: CollectionBeforeChangeHook<WithReason> = async ({ data, originalDoc, req, context }) => {
  const reason = data.reason?.trim() || null
  delete data.reason
  context.reason = reason
  const merged = { ...originalDoc, ...data }
  if (merged.from && merged.to && merged.to < merged.from) {
    refuse([{ path: 'to', message: label('Perioden slutter, før den begynder.', 'The period ends before it begins.') }], 'periods', req)
  }
  const wasClosed = originalDoc?.closed === true
  if (wasClosed && merged.closed && (merged.from !== originalDoc.from || merged.to !== originalDoc.to)) {
    refuse([{ path: 'from', message: label('Perioden er lukket. Genåbn den, før dens dage ændres.', 'The period is closed. Reopen it before changing its days.') }], 'periods', req)
  }
  if (wasClosed && !merged.closed) {
    if (reason === null) refuse([{ path: 'reason', message: label('Skriv, hvorfor perioden genåbnes.', 'Say why the period is reopened.') }], 'periods', req)
    return { ...data, closedOn: null }
  }
  if (wasClosed || !merged.closed) return data
  if (originalDoc === undefined) {
    refuse([{ path: 'closed', message: label('Gem perioden, før den lukkes.', 'Save the period before closing it.') }], 'periods', req)
    return data
  }
  await freeze(req.payload, { ...originalDoc, ...data })
  return { ...data, closedOn: new Date().toISOString() }
}

/** Makes a measurement of each indicator that the logbook feeds, with the entries it was reckoned from. One that is there stays. */
async function freeze(payload: Payload, period: Period): Promise<void> {
  // The closing of a period is the system's: entries of all zones are added up, whoever closes it.
  const asOwner = { overrideAccess: true, depth: 0, pagination: false } as const
  const days = daysOf(period)
  const sums = await logbookSums(payload, days)
  const { docs: indicators } = await payload.find({ collection: 'indicators', ...asOwner, where: { feeds: { exists: true } } })
  for (const indicator of indicators) {
    const sum = logbookFigure(indicator, sums)
    if (sum === null) continue
    const { docs: there } = await payload.find({
      collection: 'measurements', ...asOwner, limit: 1,
      where: { and: [{ indicator: { equals: indicator.id } }, { period: { equals: period.id } }, { place: { equals: LOGBOOK_PLACE } }] },
    })
    if (there.length > 0) continue
    const frozen = await frozenSum(payload, { metric: relationId(indicator.feeds) ?? '', ...days, sum })
    await payload.create({
      collection: 'measurements', ...asOwner,
      data: {
        key: 'new', indicator: indicator.id, period: period.id, place: LOGBOOK_PLACE, role: 'area', status: 'draft',
        state: sum === 0 ? 'zero' : 'reported', value: sum, source: indicator.source, extractedOn: new Date().toISOString(), frozen,
      },
    })
  }
}

/** A sum with the ids of the entries that it was reckoned from, and the seal over both. */
export async function frozenSum(payload: Payload, { metric, from, to, sum }: { metric: string; from: string; to: string; sum: number }) {
  const { docs } = await payload.find({
    collection: 'log-entries', overrideAccess: true, depth: 0, pagination: false, sort: 'id', select: { count: true },
    where: {
      and: [
        { metric: { equals: metric } },
        { date: { greater_than_equal: `${from}T00:00:00.000Z` } },
        { date: { less_than_equal: `${to}T23:59:59.999Z` } },
      ],
    },
  })
  const entries = docs.map(({ id, count }) => ({ id, count }))
  return { sum, entries, hash: hashOf({ sum, entries }) }
}
