import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { seriesEnd } from '@/src/domain/recurrence/occurrences'
import { toInstant } from '@/src/domain/time/copenhagen'
import { largeEvents, largeOffers } from './content'

/**
 * Adds 2,000 offers and 20,000 events, published, to the database in `DATA_DIR` in a few seconds. Writes directly to
 * SQLite's tables, since the Local API would take half an hour because of versions. Fields that hooks would set are set
 * here.
 */
const OFFERS = 2000
const EVENTS = 20_000
const BATCH = 2000
const ZONE = 'Europe/Copenhagen'
/**
 * A day ago, as if the content had accumulated over time: anything saved within the last minute is always read again.
 */
const SAVED = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()

const started = performance.now()
const payload = await getPayload({ config })
// Payload's type covers every adapter; the benchmark always uses SQLite.
const { clientConfig } = payload.db as unknown as SQLiteAdapter
// Payload's own connection is read-only (docs/decisions/0003).
const client = createClient(clientConfig)
// The benchmark's own temporary database: full access.
const asOwner = { overrideAccess: true, depth: 0, select: {} } as const
const { docs: zones } = await payload.find({ collection: 'zones', pagination: false, sort: 'number', ...asOwner })
const { docs: venues } = await payload.find({ collection: 'venues', limit: 1, ...asOwner })
const venue = venues[0]?.id ?? null

type Value = string | number | null
const statements: { sql: string; args: Value[] }[] = []
const insert = (table: string, row: Record<string, Value>) =>
  statements.push({
    sql: `INSERT INTO ${table} (${Object.keys(row)
      .map((name) => `"${name}"`)
      .join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    args: Object.values(row),
  })

/** Inserts what offers and events have in common. */
function insertDocument(
  table: 'activities' | 'events',
  own: Record<string, Value>,
  { slug, title, need, zone }: { slug: string; title: string; need: string; zone: number },
) {
  const id = randomUUID()
  insert(table, {
    id,
    slug,
    venue_id: venue,
    price_kind: 'free',
    everywhere: 0,
    sample: 1,
    _status: 'published',
    updated_at: SAVED,
    created_at: SAVED,
    ...own,
  })
  insert(`${table}_locales`, { _parent_id: id, _locale: 'da', title, summary: `${title} er for alle i zonen.` })
  insert(`${table}_needs`, { id: randomUUID(), parent_id: id, order: 1, value: need })
  insert(`${table}_audiences`, { id: randomUUID(), parent_id: id, order: 1, value: 'everyone' })
  insert(`${table}_rels`, { parent_id: id, order: 1, path: 'zones', zones_id: zones[zone]?.id ?? null })
  return id
}

for (const offer of largeOffers(OFFERS, zones.length)) {
  const id = insertDocument('activities', { state: 'open', kind: 'own' }, offer)
  if (offer.session)
    insert('activities_sessions', { id: randomUUID(), _parent_id: id, _order: 1, interval: 1, ...offer.session })
}
for (const event of largeEvents(EVENTS, zones.length)) {
  const { start, end, rule } = event.series
  const span = { start: instant(start), start_tz: ZONE, end: instant(end), end_tz: ZONE }
  const repeats: Record<string, Value> =
    rule?.frequency === 'weekly'
      ? { repeats_frequency: 'weekly', repeats_interval: rule.interval, repeats_count: rule.count ?? null }
      : { repeats_frequency: 'once' }
  const id = insertDocument(
    'events',
    { ...span, ...repeats, last_end: instant(seriesEnd(event.series) ?? end), sequence: 0 },
    event,
  )
  if (rule?.frequency === 'weekly') {
    rule.weekdays.forEach((value, index) =>
      insert('events_repeats_weekdays', { id: randomUUID(), parent_id: id, order: index + 1, value }),
    )
  }
}
for (let from = 0; from < statements.length; from += BATCH)
  await client.batch(statements.slice(from, from + BATCH), 'write')

console.log(`Added ${OFFERS} offers and ${EVENTS} events in ${Math.round((performance.now() - started) / 1000)} s.`)
process.exit(0)

/** In Payload's format for instants, so that SQLite compares them as text. */
function instant(local: string): string {
  return new Date(toInstant(local)).toISOString()
}
