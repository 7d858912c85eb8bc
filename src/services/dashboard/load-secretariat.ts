import type { Payload } from 'payload'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { isLate } from '@/src/domain/milestones/milestone-late'
import type { BoardPage } from '@/src/domain/board/board-page'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { loadDecisions } from '../board/load-board-page.ts'
import { type KeptDocument, loadDocuments } from '../documents/load-documents.ts'
import { entriesByOffer } from '../logbook/entries-by-offer.ts'
import { idOf } from '@/src/content/relations'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'

/** What the secretariat sees on its dashboard. */
export interface SecretariatDesk {
  /** Overdue, missing or due soon, in that order. */
  documents: KeptDocument[]
  milestones: { id: string; title: string; to: string }[]
  /** The current period and its indicators without a figure; null if no period covers today. */
  missing: { period: string; indicators: { id: string; code: string; name: string }[] } | null
  /** This month's entries, by offer. */
  entries: { id: string; title: string; entries: number; sums: { basis: CountBasis; sum: number }[] }[]
  /** Proposals and figures in progress. */
  waiting: BoardPage['decisions']
  /** Closed figures whose logbook entries have been corrected since. */
  drifts: BoardPage['decisions']
}

const URGENCY = ['overdue', 'missing', 'dueSoon'] as const

/** The secretariat's dashboard at a moment. For the secretariat; the caller has checked that. */
export async function loadSecretariat(payload: Payload, now: Date): Promise<SecretariatDesk> {
  const today = dateOf(toLocal(now))
  const [documents, milestones, missing, entries, decisions] = await Promise.all([
    loadDocuments(payload, today),
    payload.find({
      collection: 'milestones',
      ...ALL_DANISH_AS_SERVER,
      sort: 'to',
      where: { state: { in: ['planned', 'underway'] } },
      select: { title: true, to: true, state: true },
    }),
    missingFigures(payload, today),
    entriesOf(payload, today),
    loadDecisions(payload),
  ])
  return {
    documents: URGENCY.flatMap((state) =>
      documents.filter((one) => one.state === state && (one.required || state !== 'missing')),
    ),
    milestones: milestones.docs
      .map(({ id, title, to, state }) => ({ id, title, state, to: to ? dayOf(to) : null }))
      .flatMap(({ id, title, state, to }) => (to !== null && isLate({ state, to }, today) ? [{ id, title, to }] : [])),
    missing,
    entries,
    waiting: decisions.filter(({ kind }) => kind !== 'drift'),
    drifts: decisions.filter(({ kind }) => kind === 'drift'),
  }
}

/** Of overlapping periods, uses the one that began last: that is the one to measure now. */
async function missingFigures(payload: Payload, today: string): Promise<SecretariatDesk['missing']> {
  const { docs: periods } = await payload.find({
    collection: 'periods',
    ...ALL_DANISH_AS_SERVER,
    where: {
      and: [
        { from: { less_than_equal: `${today}T23:59:59.999Z` } },
        { to: { greater_than_equal: `${today}T00:00:00.000Z` } },
      ],
    },
  })
  const period = periods.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (period === undefined) return null
  const [{ docs: indicators }, { docs: measured }] = await Promise.all([
    payload.find({
      collection: 'indicators',
      ...ALL_DANISH_AS_SERVER,
      sort: 'order',
      select: { code: true, name: true },
    }),
    payload.find({
      collection: 'measurements',
      ...ALL_DANISH_AS_SERVER,
      where: { and: [{ period: { equals: period.id } }, { 'area.kind': { not_equals: 'comparator' } }] },
      select: { indicator: true },
    }),
  ])
  const known = new Set(measured.map(({ indicator }) => idOf(indicator)))
  return {
    period: period.name,
    indicators: indicators.filter(({ id }) => !known.has(id)).map(({ id, code, name }) => ({ id, code, name })),
  }
}

async function entriesOf(payload: Payload, today: string): Promise<SecretariatDesk['entries']> {
  const found = await entriesByOffer(payload, { from: `${today.slice(0, 7)}-01`, to: today })
  const { docs } = await payload.find({
    collection: 'activities',
    ...ALL_DANISH_AS_SERVER,
    where: { id: { in: found.map(({ activity }) => activity) } },
    select: { title: true },
  })
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  return found.map(({ activity, entries, sums }) => ({
    id: activity,
    title: titles.get(activity) ?? '?',
    entries,
    sums,
  }))
}
