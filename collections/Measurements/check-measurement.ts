import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Indicator, Measurement, Period } from '@/payload-types'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { wholeArea } from '@/src/cms/fields/area'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { idOf } from '@/src/content/relations'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { label, type Label } from '@/src/i18n/admin/words'

/** Fields that make up the figure. In a closed period steps continue, but these cannot change. */
const FIGURE = ['indicator', 'period', 'area', 'state', 'value', 'numerator', 'denominator'] as const

/** A measurement to be saved, whole or partial. */
export type NewMeasurement = Partial<Measurement>

/**
 * A measurement must match its state: a value if reported, none if missing. Its period must be open. Also sets the key.
 * A save without a user is the closing of a period, which may write into it.
 */
export const checkMeasurement: CollectionBeforeChangeHook<Measurement> = async ({ data, originalDoc, req }) => {
  const { completed, refusals } = await judged({ ...originalDoc, ...data }, originalDoc, req)
  refuse(refusals, 'measurements', req)
  return { ...data, ...completed }
}

/** Returns a measurement's derived fields and the rules that it breaks. `before` is the stored version, if any. */
export async function judged(
  measurement: NewMeasurement,
  before: Measurement | undefined,
  { payload, user }: PayloadRequest,
): Promise<{ completed: NewMeasurement; refusals: Refusal[] }> {
  // Used for comparison only; never returned.
  const ifThere = { ...AS_SERVER, disableErrors: true } as const
  const areaId = idOf(measurement.area) ?? (await wholeArea({ payload }))
  const [period, indicator, area] = await Promise.all([
    payload.findByID({ collection: 'periods', id: idOf(measurement.period) ?? '', ...ifThere }),
    payload.findByID({ collection: 'indicators', id: idOf(measurement.indicator) ?? '', ...ifThere }),
    payload.findByID({ collection: 'areas', id: areaId ?? '', ...ifThere, locale: SOURCE_LOCALE }),
  ])
  const { state, numerator, denominator } = measurement
  const changed =
    before === undefined || FIGURE.some((name) => relationOrValue(before[name]) !== relationOrValue(measurement[name]))
  const named = `${indicator?.code ?? '?'} · ${period?.name ?? '?'} · ${area?.name ?? ''}`
  const same = changed ? await findSame({ payload }, { before, areaId, measurement }) : undefined
  // Only the server writes `frozen`: it took the logbook's figure after the period was closed.
  const refrozen = before !== undefined && measurement.frozen?.hash !== before.frozen?.hash
  return {
    refusals: changed
      ? [
          ...(area ? [] : [NO_AREA]),
          ...(same ? [THERE_ALREADY] : []),
          ...problemsOf(measurement, indicator),
          ...(user && period && !refrozen ? lockOf(period) : []),
        ]
      : [],
    completed: {
      ...(state === 'zero' ? { value: 0 } : {}),
      ...(numerator != null && denominator ? { value: (100 * numerator) / denominator } : {}),
      source: measurement.source || indicator?.source,
      area: areaId,
      ...(changed ? { key: same?.key ?? (await freeKey({ payload }, { before, named, areaId })) } : {}),
    },
  }
}

/**
 * Another measurement of the same indicator, period and area, whatever these are called by now. Of two saved at the same
 * moment, the unique key rejects the second.
 */
async function findSame(
  { payload }: Pick<PayloadRequest, 'payload'>,
  {
    before,
    areaId,
    measurement,
  }: { before?: Measurement | undefined; areaId: string | null; measurement: NewMeasurement },
): Promise<Measurement | undefined> {
  const [indicator, period] = [idOf(measurement.indicator), idOf(measurement.period)]
  if (indicator === null || period === null || areaId === null) return undefined
  const where = { indicator: { equals: indicator }, period: { equals: period }, area: { equals: areaId } }
  // Only compared.
  const { docs } = await payload.find({ collection: 'measurements', ...AS_SERVER, where, limit: 2 })
  return docs.find(({ id }) => id !== before?.id)
}

/** A measurement's name, which is unique; with the area's id if another one was named so, before something was renamed. */
async function freeKey(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { before, named, areaId }: { before?: Measurement | undefined; named: string; areaId: string | null },
): Promise<string> {
  // Only compared.
  const { docs } = await payload.find({ collection: 'measurements', ...AS_SERVER, where: { key: { equals: named } } })
  return docs.some(({ id }) => id !== before?.id) ? `${named} · ${areaId}` : named
}

function relationOrValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null)
}

function problemsOf(
  { state, value, numerator, denominator }: Partial<Measurement>,
  indicator: Indicator | null,
): Refusal[] {
  const refusals: Refusal[] = []
  const counted = state === 'reported' || state === 'provisional'
  const hasParts = numerator != null || denominator != null
  const say = (path: string, message: Label) => refusals.push({ path, message })
  if (hasParts && (numerator == null || denominator == null))
    say('denominator', label('Write both numerator and denominator, or neither.'))
  if (hasParts && indicator && indicator.unit !== 'percent')
    say('numerator', label('Numerator and denominator belong to percentages.'))
  if (denominator === 0) say('denominator', label('The denominator cannot be 0.'))
  if (numerator != null && denominator != null && numerator > denominator)
    say('numerator', label('The numerator is larger than the denominator.'))
  if (counted && value == null && !hasParts)
    say('value', label('Write the value, or choose "missing". Empty is not zero.'))
  if (state === 'reported' && value === 0 && !hasParts)
    say('state', label('Was it counted, and were there none? Then choose "counted, and there were none".'))
  if (state === 'zero' && value != null && value !== 0)
    say('value', label('It says that there were none, and a figure as well.'))
  if ((state === 'missing' || state === 'notApplicable') && (value != null || hasParts))
    say('value', label('There is a figure, but it is said to be missing. Remove the figure, or choose "reported".'))
  if (value != null && indicator?.unit === 'percent' && (value < 0 || value > 100))
    say('value', label('A percentage is from 0 to 100.'))
  if (value != null && indicator?.unit === 'count' && (value < 0 || !Number.isInteger(value)))
    say('value', label('A count is a whole number, 0 or more.'))
  return refusals
}

const NO_AREA: Refusal = {
  path: 'area',
  message: label('Choose an area. There is none yet that is the whole area.'),
}

/** A table says it of its row in other words. */
export const THERE_ALREADY: Refusal = {
  path: 'area',
  message: label('There is a figure of this indicator, period and area already.'),
}

function lockOf(period: Period): Refusal[] {
  if (!period.closed) return []
  const on = period.closedOn ? dayOf(period.closedOn) : ''
  return [
    {
      path: 'period',
      message: label(
        'The period {{name}} was closed on {{on}}, so its figures stand. To correct one, first reopen the period with a reason.',
        { name: period.name, on },
      ),
    },
  ]
}
