import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Indicator } from '@/payload-types'
import { feeds } from '@/src/domain/logbook/sums'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import { label } from '@/src/i18n/admin/words'

/**
 * A count must state what it counts. Participations never feed a count of persons. A target must differ from the
 * baseline, or there is nothing to reach.
 */
export const checkIndicator: CollectionBeforeChangeHook<Indicator> = async ({ data, originalDoc, req }) => {
  const merged: Partial<Indicator> = { ...originalDoc, ...data }
  const refusals: Refusal[] = []
  if (merged.unit === 'count' && !merged.countBasis) {
    refusals.push({
      path: 'countBasis',
      message: label('Say what is counted: persons, participations or sessions.'),
    })
  }
  const metricId = idOf(merged.feeds)
  if (metricId && merged.countBasis) {
    // Used for comparison only; never returned.
    const metric = await req.payload.findByID({
      collection: 'metrics',
      id: metricId,
      overrideAccess: true,
      depth: 0,
      disableErrors: true,
    })
    if (metric && !feeds({ countBasis: merged.countBasis }, metric.basis)) {
      refusals.push({
        path: 'feeds',
        message: label(
          'What the logbook counts is not what the indicator counts. Participations can never become persons.',
        ),
      })
    }
  }
  const comparators = new Set((await comparatorsOf(req)).map(({ id }) => id))
  const baseline = (merged.baselines ?? []).find(
    ({ area, year }) => !comparators.has(idOf(area) ?? '') && year === merged.baselineYear,
  )
  ;(merged.targets ?? []).forEach((target, index) => {
    if (baseline && target.value === baseline.value) {
      refusals.push({
        path: `targets.${index}.value`,
        message: label(
          'The target equals the baseline ({{value}}), so there is no way to measure. Say in the comment that it is to be held, and leave the target empty.',
          { value: baseline.value },
        ),
      })
    }
    if (merged.baselineYear != null && target.year <= merged.baselineYear) {
      refusals.push({
        path: `targets.${index}.year`,
        message: label('The target must lie after the baseline year.'),
      })
    }
  })
  refuse(refusals, 'indicators', req)
  return data
}

async function comparatorsOf({ payload }: PayloadRequest): Promise<{ id: string }[]> {
  // Used for comparison only; never returned.
  const { docs } = await payload.find({
    collection: 'areas',
    ...ALL_AS_SERVER,
    select: {},
    where: { kind: { equals: 'comparator' } },
  })
  return docs
}
