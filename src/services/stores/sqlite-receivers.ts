import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { receiverFrom, type ReceiverStore } from './receiver-store.ts'
import { statements } from './statements.ts'

export function sqliteReceivers(db: SQLiteAdapter): ReceiverStore {
  const { read } = statements(db)
  return {
    find: async (id) => {
      const [row] = await read(
        'SELECT email, language, state, soft_bounces AS softBounces FROM subscribers WHERE id = ?',
        [id],
      )
      return row ? receiverFrom(id, row) : null
    },
    gone: async function* (but) {
      const rows = await read(
        'SELECT DISTINCT subscriber FROM deliveries WHERE subscriber <> ? AND NOT EXISTS (SELECT 1 FROM subscribers WHERE subscribers.id = deliveries.subscriber)',
        [but],
      )
      yield rows.map(({ subscriber }) => String(subscriber))
    },
  }
}
