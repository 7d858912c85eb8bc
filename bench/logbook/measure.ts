import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { logbookFigure } from '@/src/services/indicators/logbook-figure'
import { logbookSums } from '@/src/services/logbook/logbook-sums'
import { addDays } from '@/src/domain/time/copenhagen'
import type { LogbookTiming } from '../parts/logbook'

/**
 * A benchmark command. Fills the logbook in `DATA_DIR` up to each size given as an argument, smallest first, and
 * measures how long it takes to calculate all indicators. Prints JSON on its last line. Writes the entries directly to
 * SQLite's table, since the Local API would take an hour with its audit log.
 */
const ROUNDS = 20
const BATCH = 2000
const FIRST_DAY = '2026-01-01'
const DAYS = 365
const SAVED = new Date().toISOString()

const payload = await getPayload({ config })
// Payload's type covers every adapter; the benchmark always uses SQLite.
const { client } = payload.db as unknown as SQLiteAdapter
// The benchmark's own temporary database: full access.
const asOwner = { overrideAccess: true, depth: 0, pagination: false } as const
const [{ docs: zones }, { docs: activities }, { docs: metrics }, { docs: seeded }] = await Promise.all([
  payload.find({ collection: 'zones', ...asOwner, select: {} }),
  payload.find({ collection: 'activities', ...asOwner, select: {} }),
  payload.find({ collection: 'metrics', ...asOwner }),
  payload.find({ collection: 'indicators', ...asOwner }),
])
// The seed gives only two indicators a metric; here each gets one.
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
  // Same as when the site starts.
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

/** Spread evenly over a year, the zones, the offers and the metrics; one in ten is a reversal. */
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
