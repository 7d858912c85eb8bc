import type { Payload } from 'payload'
import type { Change, Edition } from '@/payload-types'
import { toInstant } from '@/src/domain/time/copenhagen'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { editionInForce } from '@/src/domain/agreements/edition-in-force'
import type {
  AuditYear,
  DecisionOfYear,
  EditionOfYear,
  FollowUpOfYear,
  MeasurementOfYear,
} from '@/src/formats/audit-pack/audit-year'
import { editionFile, NotPrinted } from '../agreements/edition-file.ts'
import { bodiesInPrint, headOf, planOf } from '../agreements/editions.ts'
import { agreementContentFrom } from '../agreements/stored-content.ts'
import { sha256Of } from '@/src/cms/files/stored-sums'
import { redactedBy } from '../redaction/redacted-by.ts'
import { acceptanceOf } from '../board/acceptance-of.ts'
import { boardPageFrom } from '../board/stored-board-page.ts'
import { internalFile } from '@/src/cms/internal-file'
import { AREA_FIELDS, placesById } from '@/src/content/area-names'
import { idOf } from '@/src/content/relations'
import { loadBodies } from '@/src/cms/bodies'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'

/**
 * The content of the auditor's pack for a year, in a stable order. For readers of the internal area; the caller has
 * checked that.
 */
export async function loadAuditYear(payload: Payload, year: number): Promise<AuditYear> {
  const [plan, followUps, decisions, editions, measured, auditEnd] = await Promise.all([
    planOf(payload),
    followUpsOf(payload, year),
    decisionsOf(payload, year),
    editionsOf(payload, year),
    measurementsOf(payload, year),
    auditEndOf(payload, year),
  ])
  return { year, plan: plan.name, followUps, decisions, editions, ...measured, auditEnd }
}

/** Days are stored as instants at noon, so the limits need not be exact. */
function within(field: string, year: number) {
  return {
    and: [
      { [field]: { greater_than_equal: `${year}-01-01T00:00:00.000Z` } },
      { [field]: { less_than_equal: `${year}-12-31T23:59:59.999Z` } },
    ],
  }
}

/** Matches moments within the Danish year. */
function happened(field: string, year: number) {
  return {
    and: [
      { [field]: { greater_than_equal: toInstant(`${year}-01-01T00:00`) } },
      { [field]: { less_than: toInstant(`${year + 1}-01-01T00:00`) } },
    ],
  }
}

async function followUpsOf(payload: Payload, year: number): Promise<FollowUpOfYear[]> {
  const { docs } = await payload.find({
    collection: 'follow-ups',
    ...ALL_DANISH_AS_SERVER,
    sort: ['date', 'createdAt'],
    where: within('date', year),
  })
  return Promise.all(
    docs.map(async ({ id, title, date, meeting, status, conclusions, decisions, openPoints, seen, seenHash }) => ({
      title,
      meeting,
      status,
      date: dayOf(date),
      conclusions: conclusions ?? '',
      decisions: (decisions ?? []).map(({ text }) => text),
      openPoints: (openPoints ?? []).map(({ text, owner, dueOn }) => ({
        text,
        owner: owner ?? '',
        dueOn: dueOn ? dayOf(dueOn) : null,
      })),
      seen,
      seenHash: seenHash ?? '',
      page: boardPageFrom(seen),
      redactedBy: await redactedBy(payload, 'follow-ups', id),
      accepted: await acceptanceOf(payload, id),
    })),
  )
}

async function decisionsOf(payload: Payload, year: number): Promise<DecisionOfYear[]> {
  const [bodies, { docs: changes }, { docs: agreements }, { docs: editions }] = await Promise.all([
    loadBodies(payload),
    payload.find({
      collection: 'changes',
      ...ALL_DANISH_AS_SERVER,
      sort: ['createdAt', 'id'],
      where: {
        or: [
          { and: [{ status: { in: ['decided', 'awaitingFund'] } }, happened('decidedOn', year)] },
          // The day of a rejection is not stored; it was the last change of the document.
          { and: [{ status: { equals: 'rejected' } }, happened('updatedAt', year)] },
        ],
      },
    }),
    payload.find({ collection: 'agreements', ...ALL_DANISH_AS_SERVER, select: { title: true } }),
    payload.find({ collection: 'editions', ...ALL_DANISH_AS_SERVER, select: { key: true } }),
  ])
  const titles = new Map(agreements.map(({ id, title }) => [id, title]))
  const keys = new Map(editions.map(({ id, key }) => [id, key]))
  return changes
    .map((change) => ({
      title: change.title,
      agreement: titles.get(idOf(change.agreement) ?? '') ?? '',
      status: outcomeOf(change),
      on: dayOf(change.decidedOn ?? change.updatedAt),
      by: bodiesInPrint(change.bodies ?? [], bodies),
      meeting: change.meeting ?? '',
      amountDkk: change.amount ?? null,
      why: change.why,
      answer: change.answer ?? '',
      fundReference: change.fundReference ?? '',
      effectiveFrom: dayOf(change.effectiveFrom),
      edition: keys.get(idOf(change.edition) ?? '') ?? null,
    }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function outcomeOf({ status }: Change): DecisionOfYear['status'] {
  return status === 'rejected' || status === 'awaitingFund' ? status : 'decided'
}

/** For each agreement, the edition in force at the start of the year and those that took effect during it. */
async function editionsOf(payload: Payload, year: number): Promise<EditionOfYear[]> {
  const { docs } = await payload.find({ collection: 'editions', ...ALL_DANISH_AS_SERVER, sort: 'key' })
  const editions = docs.map((stored) => ({
    stored,
    agreement: idOf(stored.agreement),
    number: stored.number,
    effectiveFrom: dayOf(stored.effectiveFrom),
  }))
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const wanted = [...new Set(editions.map(({ agreement }) => agreement))].flatMap((agreement) => {
    const own = editions.filter((one) => one.agreement === agreement)
    const before = editionInForce(own, first)
    return own.filter((one) => one === before || (one.effectiveFrom > first && one.effectiveFrom <= last))
  })
  return Promise.all(
    wanted.map(async ({ stored }) => ({
      key: stored.key,
      edition: { ...headOf(stored), content: stored.content },
      title: agreementContentFrom(stored.content)?.title ?? null,
      redactedBy: await redactedBy(payload, 'editions', stored.id),
      pdf: await bytesOf(payload, stored, 'pdf'),
      docx: await bytesOf(payload, stored, 'docx'),
    })),
  )
}

async function measurementsOf(payload: Payload, year: number): Promise<Pick<AuditYear, 'indicators' | 'measurements'>> {
  const { docs: periods } = await payload.find({
    collection: 'periods',
    ...ALL_DANISH_AS_SERVER,
    where: within('to', year),
  })
  const [{ docs: indicators }, { docs: areas }, { docs: measurements }] = await Promise.all([
    payload.find({ collection: 'indicators', ...ALL_DANISH_AS_SERVER, sort: ['order', 'code'] }),
    payload.find({ collection: 'areas', ...ALL_DANISH_AS_SERVER, select: AREA_FIELDS }),
    payload.find({
      collection: 'measurements',
      ...ALL_DANISH_AS_SERVER,
      sort: 'key',
      where: { period: { in: periods.map(({ id }) => id) } },
    }),
  ])
  const placeOf = placesById(areas)
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const periodName = new Map(periods.map(({ id, name }) => [id, name]))
  return {
    indicators: indicators.map(
      ({ code, name, definition, source, method, limitation, unit, countBasis, baselineYear }) => ({
        code,
        name,
        source,
        unit,
        baselineYear,
        definition: definition ?? '',
        method: method ?? '',
        limitation: limitation ?? '',
        countBasis: countBasis ?? null,
      }),
    ),
    measurements: await Promise.all(
      measurements.map(async (one): Promise<MeasurementOfYear> => {
        const indicator = byId.get(idOf(one.indicator) ?? '')
        const place = placeOf(idOf(one.area))
        return {
          indicator: indicator?.code ?? '',
          name: indicator?.name ?? '',
          unit: indicator?.unit ?? '',
          period: periodName.get(idOf(one.period) ?? '') ?? '',
          place: place?.place ?? '',
          role: place?.role ?? 'area',
          state: one.state,
          status: one.status,
          value: one.value ?? null,
          numerator: one.numerator ?? null,
          denominator: one.denominator ?? null,
          source: one.source ?? '',
          extractedOn: one.extractedOn ? dayOf(one.extractedOn) : null,
          comment: one.comment ?? '',
          evidence: await evidenceOf(payload, idOf(one.evidence)),
          frozen:
            one.frozen?.sum != null
              ? { sum: one.frozen.sum, entries: one.frozen.entries ?? null, hash: one.frozen.hash ?? '' }
              : null,
        }
      }),
    ),
  }
}

async function evidenceOf(payload: Payload, id: string | null): Promise<MeasurementOfYear['evidence']> {
  if (id === null) return null
  // A deleted file does not prevent the pack.
  const { name, bytes } = await internalFile(payload, id)
  return { name, sha256: bytes === null ? 'filen mangler' : sha256Of(bytes) }
}

/**
 * Generated from the sealed content. Null if the seal is broken or the content unreadable, which the pack states; the
 * current content is not printed.
 */
async function bytesOf(payload: Payload, stored: Edition, kind: 'pdf' | 'docx'): Promise<Buffer | null> {
  try {
    return (await editionFile(payload, stored, kind)).bytes
  } catch (error) {
    if (error instanceof NotPrinted) return null
    throw error
  }
}

async function auditEndOf(payload: Payload, year: number): Promise<AuditYear['auditEnd']> {
  // `at` is ISO text, so comparing text compares times.
  const { docs } = await payload.find({
    collection: 'audit-log',
    ...ALL_DANISH_AS_SERVER,
    limit: 1,
    sort: '-seq',
    where: { at: { less_than: new Date(toInstant(`${year + 1}-01-01T00:00`)).toISOString() } },
    select: { seq: true, at: true, hash: true },
  })
  const last = docs[0]
  return last ? { seq: last.seq, at: last.at, hash: last.hash } : null
}
