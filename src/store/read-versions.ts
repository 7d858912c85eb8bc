import type { Connection } from './connection'

/** Reads the version of each cache tag from the database, in one query. */
export async function readVersions(connection: Connection): Promise<Map<string, string>> {
  if (connection.kind === 'sqlite') {
    const { rows } = await connection.client.execute('SELECT tag, version FROM cache_versions')
    return new Map(
      rows.flatMap(({ tag, version }) =>
        typeof tag === 'string' && typeof version === 'string' ? [[tag, version] as const] : [],
      ),
    )
  }
  const rows = connection.db
    .collection<{ tag: string; version: string }>('cache-versions')
    .find({}, { projection: { _id: 0, tag: 1, version: 1 }, maxTimeMS: 2000 })
  return new Map((await rows.toArray()).map(({ tag, version }) => [tag, version]))
}
