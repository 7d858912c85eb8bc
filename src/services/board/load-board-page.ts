import type { Payload } from 'payload'
import { formatDay } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { decider } from '@/src/domain/agreements/change-steps'
import type { BoardPage } from '@/src/domain/board/board-page'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { planOf } from '../agreements/editions.ts'
import { editionsInForce } from '../agreements/editions-in-force.ts'
import { loadDocuments } from '../documents/load-documents.ts'
import { drifts } from '../indicators/logbook-figure.ts'
import { loadSeries } from '../indicators/load-series.ts'
import { idOf } from '@/src/content/relations'
import { changedSince } from './changed-since.ts'
import { ALL_AS_SERVER, ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'
import { loadBodies } from '@/src/cms/bodies'
import { label } from '@/src/i18n/admin/words'
import { sayInSource } from '@/src/i18n/admin/words'
import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import { SEEN_BY_BOARD } from '@/src/domain/indicators/measurement-steps'

const SECRETARIAT = label('The secretariat')

/**
 * The board's page at a moment: all indicators, what changed, what awaits a decision, and what is in force. For readers
 * of the internal area; the caller has checked that.
 */
export async function loadBoardPage(payload: Payload, now: Date): Promise<BoardPage> {
  const today = dateOf(toLocal(now))
  const [plan, series, goals, agreements, last, evaluations, decisions, inForce, documents] = await Promise.all([
    planOf(payload),
    loadSeries(payload, SEEN_BY_BOARD),
    payload.find({ collection: 'goals', ...ALL_DANISH_AS_SERVER, sort: 'order' }),
    payload.find({
      collection: 'agreements',
      ...ALL_DANISH_AS_SERVER,
      select: { code: true, title: true, kind: true },
    }),
    payload.find({
      collection: 'follow-ups',
      ...ALL_DANISH_AS_SERVER,
      limit: 1,
      sort: '-date',
      where: { status: { equals: 'accepted' } },
      select: { date: true },
    }),
    payload.find({
      collection: 'evaluations',
      ...ALL_DANISH_AS_SERVER,
      sort: '-year',
      where: { _status: { equals: 'published' } },
    }),
    loadDecisions(payload),
    editionsInForce(payload, today),
    loadDocuments(payload, today),
  ])
  const since = last.docs[0] ? dayOf(last.docs[0].date) : null
  const agreementOf = new Map(agreements.docs.map(({ id, code, title, kind }) => [id, { code, title, kind }]))
  const order = [...goals.docs].sort(
    (a, b) =>
      rank(agreementOf.get(idOf(a.agreement) ?? '')?.kind) - rank(agreementOf.get(idOf(b.agreement) ?? '')?.kind),
  )
  return {
    plan: plan.name,
    on: today,
    goals: order.flatMap(({ id, title, agreement }) => {
      const of = agreementOf.get(idOf(agreement) ?? '')
      const indicators = series.filter(({ goal }) => goal === id).map((one) => one.series)
      return of && indicators.length > 0 ? [{ title, agreement: { code: of.code, title: of.title }, indicators }] : []
    }),
    since,
    changes: await changedSince(payload, since),
    decisions,
    evaluations: evaluations.docs.map(({ title, year, by, summary, audience }) => ({
      title,
      year,
      by,
      summary,
      boardOnly: audience === 'board',
    })),
    documents: [
      ...inForce.map(({ title, number, effectiveFrom }) => ({
        title,
        detail: sayInSource('Edition {{number}}, in force from {{day}}', {
          number,
          day: formatDay(effectiveFrom, SOURCE_LOCALE),
        }),
        state: 'inForce' as const,
      })),
      ...documents
        .filter(({ isAgreement }) => !isAgreement)
        .map(({ title, detail, state }) => ({ title, detail, state })),
    ],
  }
}

function rank(kind: AgreementKind | undefined): number {
  return kind === 'strategic' ? 0 : 1
}

/** What awaits someone: proposals, figures, and closed sums that no longer match the logbook. */
export async function loadDecisions(payload: Payload): Promise<BoardPage['decisions']> {
  const [bodies, changes, measurements, drifted] = await Promise.all([
    loadBodies(payload),
    payload.find({
      collection: 'changes',
      ...ALL_AS_SERVER,
      where: { status: { in: ['submitted', 'awaitingFund'] } },
      sort: 'createdAt',
    }),
    payload.find({
      collection: 'measurements',
      ...ALL_AS_SERVER,
      where: { status: { in: ['submitted', 'approved'] } },
      sort: 'key',
      select: { key: true, status: true },
    }),
    drifts(payload),
  ])
  return [
    ...changes.docs.map(({ id, title, status, bodies: deciding }) => ({
      kind: 'change' as const,
      what: title,
      href: `/admin/collections/changes/${id}`,
      who: bodies[status === 'awaitingFund' ? 'fund' : decider(deciding ?? [])].name,
    })),
    ...measurements.docs.map(({ id, key, status }) => ({
      kind: 'measurement' as const,
      what: key,
      href: `/admin/collections/measurements/${id}`,
      who: bodies[status === 'approved' ? 'board' : 'leader'].name,
    })),
    ...drifted.map(({ measurement, code, period, published, recomputed }) => ({
      kind: 'drift' as const,
      what: `${code}, ${period}: genberegnet ${recomputed ?? 'intet'}, lukket med ${published ?? 'intet'}`,
      href: `/admin/collections/measurements/${measurement}`,
      who: SECRETARIAT,
    })),
  ]
}
