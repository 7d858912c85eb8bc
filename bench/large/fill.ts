import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { seriesEnd } from '@/src/domain/recurrence/occurrences'
import { toInstant } from '@/src/domain/time/copenhagen'
import { largeEvents, largeOffers } from './content'

/**
 * Adds 2,000 offers and 20,000 events to the database of `DATA_DIR`, published, in a few seconds: written straight into
 * SQLite's tables, since the Local API would take half an hour over their versions. What hooks compute is computed here.
 */
const OFFERS = 2000
const EVENTS = 20_000
const BATCH = 2000
const ZONE = 'Europe/Copenhagen'
/** Content is many because it gathered over time: what was saved within the last minute is always read again. */
const SAVED = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()

const started = performance.now()
const payload = await getPayload({ config })
// Payload types its adapter as any of them; the bench's databases are always SQLite.
const { clientConfig } = payload.db as unknown as SQLiteAdapter
// Payload's own connection only reads (docs/decisions/0003).
const client = createClient(clientConfig)
// The bench's own database, thrown away after: all rights.
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

/** What an offer and an event have in common. */
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

/** As Payload writes instants, so that SQLite compares them as text. */
function instant(local: string): string {
  return new Date(toInstant(local)).toISOString()
}
