import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { logbookFigure } from '@/src/services/indicators/logbook-figure'
import { logbookSums } from '@/src/services/logbook/logbook-sums'
import { addDays } from '@/src/domain/time/copenhagen'
import type { LogbookTiming } from '../parts/logbook'

/**
 * A command of the bench: adds entries to the logbook of `DATA_DIR` up to each of the sizes that it is called with, smallest
 * first, and writes how long it takes to reckon all indicators from them, as JSON on its last line. The entries are written
 * straight into SQLite's table, since the Local API would take an hour with its audit log.
 */
const ROUNDS = 20
const BATCH = 2000
const FIRST_DAY = '2026-01-01'
const DAYS = 365
const SAVED = new Date().toISOString()

const payload = await getPayload({ config })
// Payload types its adapter as any of them; the bench's databases are always SQLite.
const { client } = payload.db as unknown as SQLiteAdapter
// The bench's own database, thrown away after: all rights.
const asOwner = { overrideAccess: true, depth: 0, pagination: false } as const
const [{ docs: zones }, { docs: activities }, { docs: metrics }, { docs: seeded }] = await Promise.all([
  payload.find({ collection: 'zones', ...asOwner, select: {} }),
  payload.find({ collection: 'activities', ...asOwner, select: {} }),
  payload.find({ collection: 'metrics', ...asOwner }),
  payload.find({ collection: 'indicators', ...asOwner }),
])
// The seed feeds two of them: as if all were, each from one of the things that are counted.
const indicators = seeded.map((indicator, index) => {
  const metric = at(metrics, index)
  return { ...indicator, feeds: metric.id, countBasis: metric.basis }
})

const timings: LogbookTiming[] = []
let there = 0
for (const entries of process.argv.slice(2).map(Number)) {
  for (; there < entries; there += BATCH)
    await client.batch(
      Array.from({ length: Math.min(BATCH, entries - there) }, (_, index) => entry(there + index)),
      'write',
    )
  // As when the site starts.
  await client.execute('ANALYZE')
  const taken: number[] = []
  let counted = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const sums = await logbookSums(payload, { from: FIRST_DAY, to: addDays(FIRST_DAY, DAYS - 1) })
    const figures = indicators.map((indicator) => logbookFigure(indicator, sums))
    taken.push(performance.now() - start)
    counted = sums.reduce((all, sum) => all + sum.entries, 0)
    if (figures.includes(null)) throw new Error('An indicator has no figure')
  }
  if (counted !== entries) throw new Error(`${counted} entries were counted, not ${entries}`)
  timings.push({ entries, indicators: indicators.length, taken })
}
console.log(JSON.stringify(timings))
process.exit(0)

/** Spread evenly over a year, the zones, the offers and what is counted; one in ten takes back another. */
function entry(index: number) {
  const metric = at(metrics, index)
  const row = {
    id: randomUUID(),
    activity_id: at(activities, index).id,
    metric_id: metric.id,
    basis: metric.basis,
    zone_id: at(zones, index).id,
    date: `${addDays(FIRST_DAY, index % DAYS)}T12:00:00.000Z`,
    count: index % 10 === 9 ? -3 : 1 + (index % 12),
    updated_at: SAVED,
    created_at: SAVED,
  }
  const names = Object.keys(row)
  return {
    sql: `INSERT INTO log_entries (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    args: Object.values(row),
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('Nothing was seeded')
  return item
}
