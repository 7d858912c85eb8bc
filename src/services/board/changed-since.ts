import type { Payload } from 'payload'
import type { Measurement } from '@/payload-types'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import type { BoardPage } from '@/src/domain/board/board-page'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { formatDay } from '@/src/i18n/format'
import { ALL_DANISH_AS_SERVER } from '@/src/cms/access/as-server'
import { loadBodies } from '@/src/cms/bodies'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { sayInSource } from '@/src/i18n/admin/words'
import { SEEN_BY_BOARD } from '@/src/domain/indicators/measurement-steps'

/** Maximum number of changes listed on the board's page. */
const MOST = 20

/**
 * What has happened since a Danish day: new editions, figures that advanced, milestones reached and evaluations. Newest
 * first.
 */
export async function changedSince(payload: Payload, since: LocalDate | null): Promise<BoardPage['changes']> {
  if (since === null) return []
  const after = `${since}T23:59:59.999Z`
  // For readers of the internal area; the caller has checked that.
  const latest = {
    ...ALL_DANISH_AS_SERVER,
    limit: MOST,
    sort: '-updatedAt',
  } as const
  const changed = { updatedAt: { greater_than: after } }
  const [bodies, editions, measurements, milestones, evaluations] = await Promise.all([
    loadBodies(payload),
    payload.find({
      collection: 'editions',
      ...latest,
      where: changed,
      select: { key: true, decision: true, effectiveFrom: true, updatedAt: true },
    }),
    payload.find({
      collection: 'measurements',
      ...latest,
      where: { and: [changed, { status: { in: [...SEEN_BY_BOARD] } }] },
      select: { key: true, status: true, updatedAt: true },
    }),
    payload.find({
      collection: 'milestones',
      ...latest,
      where: { and: [changed, { state: { equals: 'done' } }] },
      select: { title: true, updatedAt: true },
    }),
    payload.find({
      collection: 'evaluations',
      ...latest,
      where: { and: [changed, { _status: { equals: 'published' } }] },
      select: { title: true, updatedAt: true },
    }),
  ])
  return [
    ...editions.docs.map(({ key, effectiveFrom, updatedAt }) => ({
      at: updatedAt,
      what: sayInSource('New edition {{key}}, in force from {{day}}', {
        key,
        day: formatDay(dayOf(effectiveFrom), SOURCE_LOCALE),
      }),
    })),
    ...measurements.docs.map(({ key, status, updatedAt }) => ({
      at: updatedAt,
      what: sayInSource('Measurement {{key}}: {{status}}', { key, status: statusWords(status, bodies) }),
    })),
    ...milestones.docs.map(({ title, updatedAt }) => ({
      at: updatedAt,
      what: sayInSource('Milestone reached: {{title}}', { title }),
    })),
    ...evaluations.docs.map(({ title, updatedAt }) => ({
      at: updatedAt,
      what: sayInSource('Evaluation: {{title}}', { title }),
    })),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST)
    .map(({ at, what }) => ({ on: dateOf(toLocal(at)), what }))
}

function statusWords(status: Measurement['status'], { leader, board }: Bodies): string {
  if (status === 'approved') return sayInSource('approved by {{name}}', { name: leader.name })
  return status === 'accepted' ? sayInSource('accepted by {{name}}', { name: board.name }) : sayInSource('published')
}
