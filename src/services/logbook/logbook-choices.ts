import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { idOf, idsOf } from '@/src/content/relations'
import { type WrittenEntry, writtenEntry } from './written-entry.ts'

/** The options in the logbook's form, the most likely first. */
export interface LogbookChoices {
  today: LocalDate
  offers: OfferChoice[]
  metrics: MetricChoice[]
  /** The zones that this user writes for. */
  zones: { id: string; name: string }[]
  afdelinger: { id: string; name: string; zone: string }[]
  /** The user's latest entries, newest first, without reversals. */
  last: WrittenEntry[]
}

interface OfferChoice {
  id: string
  title: string
  /** Empty: for the whole plan. */
  zones: string[]
  /** The metric and zone that this user last logged for this offer. */
  lastMetric: string | null
  lastZone: string | null
}

interface MetricChoice {
  id: string
  name: string
  basis: CountBasis
  /** The offers at which it is counted; empty: at all. */
  offers: string[]
}

/** Number of the user's own entries from which the likely choices are derived. */
const REMEMBERED = 40

/** The options for a user at a moment, read with their own rights. */
export async function logbookChoices(payload: Payload, user: User, now: Date): Promise<LogbookChoices> {
  const asReader = { overrideAccess: false, user, depth: 0, locale: SOURCE_LOCALE } as const
  const own = hasRole(user, 'zoneWorker') ? zoneIdsOf(user) : null
  const [activities, metrics, zones, afdelinger, written] = await Promise.all([
    payload.find({
      collection: 'activities',
      ...asReader,
      pagination: false,
      sort: 'title',
      where: { _status: { equals: 'published' } },
      select: { title: true, zones: true, everywhere: true },
    }),
    payload.find({ collection: 'metrics', ...asReader, pagination: false, sort: 'createdAt' }),
    payload.find({
      collection: 'zones',
      ...asReader,
      pagination: false,
      sort: 'number',
      ...(own ? { where: { id: { in: own } } } : {}),
    }),
    payload.find({
      collection: 'afdelinger',
      ...asReader,
      pagination: false,
      sort: 'name',
      ...(own ? { where: { zone: { in: own } } } : {}),
    }),
    payload.find({
      collection: 'log-entries',
      ...asReader,
      limit: REMEMBERED,
      pagination: false,
      sort: '-createdAt',
      where: { author: { equals: user.id } },
    }),
  ])
  const reversals = await payload.find({
    collection: 'log-entries',
    ...asReader,
    pagination: false,
    where: { correctionOf: { in: written.docs.map(({ id }) => id) } },
    select: { correctionOf: true },
  })
  const reversed = new Set(reversals.docs.map(({ correctionOf }) => idOf(correctionOf)))
  const last = written.docs
    .filter(({ correctionOf }) => !correctionOf)
    .map((entry) => writtenEntry(entry, reversed.has(entry.id)))
  const offers = activities.docs.map(({ id, title, zones: of, everywhere }): OfferChoice => {
    const latest = last.find(({ offer }) => offer === id)
    return {
      id,
      title,
      zones: everywhere ? [] : idsOf(of),
      lastMetric: latest?.metric ?? null,
      lastZone: latest?.zone ?? null,
    }
  })
  return {
    today: dateOf(toLocal(now)),
    offers: likelyFirst(offers, last, own),
    metrics: metrics.docs.map(({ id, name, basis, activities: of }) => ({ id, name, basis, offers: idsOf(of) })),
    zones: zones.docs.map(({ id, name }) => ({ id, name })),
    afdelinger: afdelinger.docs.map(({ id, name, zone }) => ({ id, name, zone: idOf(zone) ?? '' })),
    last,
  }
}

/**
 * Order: recently logged offers, then those of specific zones, then those of the whole plan. Offers that are only in
 * zones that the user does not work in are left out.
 */
function likelyFirst(
  offers: readonly OfferChoice[],
  last: readonly WrittenEntry[],
  own: readonly string[] | null,
): OfferChoice[] {
  const rankOf = ({ id, zones }: OfferChoice): number => {
    const used = last.findIndex(({ offer }) => offer === id)
    if (used >= 0) return used - REMEMBERED
    return zones.length === 0 ? 1 : 0
  }
  return offers
    .filter(({ zones }) => own === null || zones.length === 0 || zones.some((zone) => own.includes(zone)))
    .map((offer) => ({ offer, rank: rankOf(offer) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ offer }) => offer)
}
