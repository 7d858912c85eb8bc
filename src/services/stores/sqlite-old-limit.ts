import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { OldLimitStore } from './old-limit-store.ts'
import { statements } from './statements.ts'

/** In the same column as ever (`leader_limit`); `src/config/sqlite/first-installation.ts` left the names empty. */
export function sqliteOldLimit(db: SQLiteAdapter): OldLimitStore {
  const { read } = statements(db)
  return {
    read: async () => {
      const [row] = await read(`SELECT leader_limit FROM governance WHERE board_name_da = ''`, [])
      return row ? Number(row.leader_limit) : null
    },
    delete: () => Promise.resolve(),
  }
}
