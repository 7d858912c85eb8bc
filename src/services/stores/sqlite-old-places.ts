import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { OldPlace, OldPlaceStore } from './old-place-store.ts'
import { statements } from './statements.ts'

/** In a table that `src/config/sqlite/first-installation.ts` filled. */
export function sqliteOldPlaces(db: SQLiteAdapter): OldPlaceStore {
  const { read, write } = statements(db)
  const isThere = async () =>
    (await read(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'places_before_areas'`, [])).length > 0
  return {
    all: async () =>
      (await isThere())
        ? (
            await read(
              'SELECT collection, document, "row", place, role FROM places_before_areas ORDER BY collection DESC, document',
              [],
            )
          ).map(({ collection, document, row, place, role }): OldPlace => ({
            collection: collection === 'measurements' ? 'measurements' : 'indicators',
            document: String(document),
            row: typeof row === 'string' ? row : null,
            place: String(place),
            role: role === 'comparator' ? 'comparator' : 'area',
          }))
        : [],
    delete: async (collection, document) => {
      await write('DELETE FROM places_before_areas WHERE collection = ? AND document = ?', [collection, document])
    },
  }
}
