import type { Connection } from './connection'

/** The collections whose documents have a page of their own below a slug. */
export type Slugged = 'activities' | 'events' | 'evaluations' | 'afdelinger' | 'newsletters'

/** Editions of a newsletter keep their address. */
const MOVES: Readonly<Record<Slugged, boolean>> = {
  activities: true,
  events: true,
  evaluations: true,
  afdelinger: true,
  newsletters: false,
}

/** Whether a collection has, or had, a document with this slug, published or not. One indexed query. */
export async function isSlugKnown(connection: Connection, collection: Slugged, slug: string): Promise<boolean> {
  if (connection.kind === 'mongodb') {
    const filter = MOVES[collection] ? { $or: [{ slug }, { formerSlugs: slug }] } : { slug }
    const options = { projection: { _id: 1 }, maxTimeMS: PATIENCE }
    return (await connection.db.collection(collection).findOne(filter, options)) !== null
  }
  const former = MOVES[collection] ? ` UNION ALL SELECT 1 FROM ${collection}_texts WHERE text = :slug` : ''
  const { rows } = await connection.client.execute({
    sql: `SELECT 1 FROM ${collection} WHERE slug = :slug${former} LIMIT 1`,
    args: { slug },
  })
  return rows.length > 0
}

/** Whether there is a zone with this number. */
export async function isZoneKnown(connection: Connection, number: number): Promise<boolean> {
  if (connection.kind === 'mongodb')
    return (await connection.db.collection('zones').findOne({ number }, { maxTimeMS: PATIENCE })) !== null
  const { rows } = await connection.client.execute({ sql: 'SELECT 1 FROM zones WHERE number = ?', args: [number] })
  return rows.length > 0
}

/** Milliseconds. */
const PATIENCE = 1000
