import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Adds an index to each table of a document's parts (its texts by language, its lists of texts) whose own indexes begin
 * with something else than the document. Those help only once `ANALYZE` has counted enough rows: until then SQLite reads
 * the whole table for each document. To be called before the tables are made of these descriptions.
 */
export function indexByParent(tables: SQLiteAdapter['rawTables']): void {
  for (const { name, foreignKeys = {}, indexes = {} } of Object.values(tables)) {
    const begun = Object.values(indexes).map(({ on }) => [on].flat()[0])
    for (const { columns, onDelete } of Object.values(foreignKeys)) {
      const [parent = ''] = columns
      if (onDelete === 'cascade' && !begun.includes(parent))
        indexes.byParent = { name: `${name}_by_parent_idx`, on: parent }
    }
  }
}
