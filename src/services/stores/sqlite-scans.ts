import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { scanKey, type ScanStore } from './scan-store.ts'
import { statements } from './statements.ts'

export function sqliteScans(db: SQLiteAdapter): ScanStore {
  const { write } = statements(db)
  return {
    add: async (code, day) => {
      await write(
        'INSERT INTO qr_scans (id, key, code, day, count) VALUES (?, ?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET count = count + 1',
        [randomUUID(), scanKey(code, day), code, day],
      )
    },
  }
}
