import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Period } from '@/payload-types'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { writer } from '@/src/cms/write'
import { daysOf } from './logbook-figure.ts'
import { figureOf, sumOf } from './frozen-sum.ts'
import { wholeArea } from '@/src/cms/fields/area'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'
import { label } from '@/src/i18n/admin/words'

interface WithReason extends Period {
  reason?: string | null
}

/** Closing a period freezes the logbook's figures; reopening needs a reason, which goes to the audit log. */
export const closePeriod: CollectionBeforeChangeHook<WithReason> = async ({ data, originalDoc, req, context }) => {
  const reason = data.reason?.trim() || null
  delete data.reason
  context.reason = reason
  const merged = { ...originalDoc, ...data }
  if (merged.from && merged.to && merged.to < merged.from) {
    refuse([{ path: 'to', message: label('The period ends before it begins.') }], 'periods', req)
  }
  const wasClosed = originalDoc?.closed === true
  if (wasClosed && merged.closed && (merged.from !== originalDoc.from || merged.to !== originalDoc.to)) {
    refuse(
      [
        {
          path: 'from',
          message: label('The period is closed. Reopen it before changing its days.'),
        },
      ],
      'periods',
      req,
    )
  }
  if (wasClosed && !merged.closed) {
    if (reason === null) refuse([{ path: 'reason', message: label('Say why the period is reopened.') }], 'periods', req)
    return { ...data, closedOn: null }
  }
  if (wasClosed || !merged.closed) return data
  if (originalDoc === undefined) {
    refuse([{ path: 'closed', message: label('Save the period before closing it.') }], 'periods', req)
    return data
  }
  await freeze(req, { ...originalDoc, ...data })
  return { ...data, closedOn: new Date().toISOString() }
}

const NO_WHOLE: Refusal = {
  path: 'closed',
  message: label('The figures of the logbook are for the whole area, and there is none yet. Create it under Areas.'),
}

/**
 * Makes a measurement of each indicator fed by the logbook, with the entries it was calculated from. An existing one
 * stays.
 */
async function freeze(req: PayloadRequest, period: Period): Promise<void> {
  const { payload } = req
  // Runs as the server: entries of all zones are summed, whoever closes the period.
  const { docs: indicators } = await payload.find({
    collection: 'indicators',
    ...ALL_AS_SERVER,
    where: { feeds: { exists: true } },
  })
  // The logbook's figures are for the whole plan.
  const area = await wholeArea(req)
  if (area === null && indicators.length > 0) refuse([NO_WHOLE], 'periods', req)
  for (const indicator of indicators) {
    const { docs: there } = await payload.find({
      collection: 'measurements',
      ...ALL_AS_SERVER,
      limit: 1,
      where: {
        and: [{ indicator: { equals: indicator.id } }, { period: { equals: period.id } }, { area: { equals: area } }],
      },
    })
    const frozen = there.length === 0 ? await sumOf(payload, indicator, daysOf(period)) : null
    if (frozen === null) continue
    await writer(req).create({
      collection: 'measurements',
      ...ALL_AS_SERVER,
      data: {
        key: 'new',
        indicator: indicator.id,
        period: period.id,
        area,
        status: 'draft',
        source: indicator.source,
        ...figureOf(frozen, new Date()),
      },
    })
  }
}
