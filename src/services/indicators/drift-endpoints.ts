import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import * as z from 'zod'
import type { Measurement } from '@/payload-types'
import { isSecretariat } from '@/src/cms/access/roles'
import { figureOf, sumOf } from './frozen-sum.ts'
import { daysOf } from './logbook-figure.ts'
import { refuse } from '@/src/cms/refuse'
import { inTransaction, writer } from '@/src/cms/write'
import { idOf } from '@/src/content/relations'
import type { FrozenSum } from '@/src/domain/logbook/sums'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { label } from '@/src/i18n/admin/words'

/** The body of a decision: the reason, and the sum that the decider saw. */
const DECISION = z.object({ reason: z.string().trim().min(1).max(1000), recomputed: z.number().nullable() })

const NOT_FOUND = 404

/**
 * The two decisions when the logbook no longer matches the figure frozen by a closed period: `POST
 * /measurements/:id/keep-figure` and `/take-figure`. Both need a reason, which goes to the audit log with the figures.
 */
export const driftEndpoints: Endpoint[] = [
  { path: '/:id/keep-figure', method: 'post', handler: (req) => decided(req, keep) },
  { path: '/:id/take-figure', method: 'post', handler: (req) => decided(req, take) },
]

interface Decision {
  measurement: Measurement
  now: FrozenSum
  reason: string
  req: PayloadRequest
}

async function decided(req: PayloadRequest, decide: (decision: Decision) => Promise<void>): Promise<Response> {
  const { payload, user } = req
  if (!isSecretariat(user)) throw new Forbidden(req.t)
  const measurement = await payload.findByID({
    collection: 'measurements',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  const now = measurement ? await sumNow(measurement, req) : null
  if (!measurement || !now) throw new APIError('Not found', NOT_FOUND)
  const body: unknown = await req.json?.().catch(() => null)
  const { success, data } = DECISION.safeParse(body)
  if (!success) {
    refuse(
      [
        {
          path: 'reason',
          message: label('Write a reason. It goes to the audit log.'),
        },
      ],
      'measurements',
      req,
    )
    return Response.json({})
  }
  if (data.recomputed !== now.sum) {
    refuse(
      [
        {
          path: 'frozen',
          message: label('The logbook was corrected meanwhile. Reload the page and look again.'),
        },
      ],
      'measurements',
      req,
    )
  }
  await inTransaction(req, async () => decide({ measurement, now, reason: data.reason, req }))
  return Response.json({ decided: true })
}

async function sumNow(
  { indicator, period, frozen }: Measurement,
  { payload }: PayloadRequest,
): Promise<FrozenSum | null> {
  if (!frozen?.hash) return null
  // Only used in the calculation, not returned.
  const [of, days] = await Promise.all([
    payload.findByID({ collection: 'indicators', id: idOf(indicator) ?? '', ...AS_SERVER }),
    payload.findByID({ collection: 'periods', id: idOf(period) ?? '', ...AS_SERVER }),
  ])
  return sumOf(payload, of, daysOf(days))
}

/** Keeps the figure, whatever the measurement's status, and records the sum that it was kept against. */
async function keep({ measurement: { id, frozen }, now, reason, req }: Decision): Promise<void> {
  await writer(req).update({
    // Frozen values are writable by nobody; the right to decide was checked above.
    collection: 'measurements',
    id,
    overrideAccess: true,
    depth: 0,
    data: { reason, frozen: { ...frozen, kept: { against: now.sum, reason } } },
  })
}

/**
 * Uses the logbook's figure. A measurement past draft is first reopened by the rules of the steps; the new figure then
 * goes through all steps again.
 */
async function take({ measurement: { id, status }, now, reason, req }: Decision): Promise<void> {
  const { user } = req
  if (status !== 'draft' && status !== 'returned') {
    await writer(req).update({
      collection: 'measurements',
      id,
      user,
      overrideAccess: false,
      depth: 0,
      data: { status: 'draft', reason },
    })
  }
  await writer(req).update({
    // As above: frozen values are writable by nobody.
    collection: 'measurements',
    id,
    overrideAccess: true,
    depth: 0,
    data: { reason, ...figureOf(now, new Date()) },
  })
}
