import type { Payload } from 'payload'
import { withheldChanges } from '@/src/domain/audit/record'
import { withheldFields } from './withheld-fields.ts'

const PAGE = 500

/**
 * Old entries, from before parts were hashed separately, hold everything in clear text, and their hashes cover it.
 * Moves what not every reader of the log may read from `changes` to `original`, which no reader gets and `audit:verify`
 * hashes. Works entry by entry, so it can be interrupted and resumed; running it again changes nothing.
 */
export async function withholdOldEntries(payload: Payload): Promise<void> {
  for (let after = 0; ;) {
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'seq',
      select: { seq: true, subject: true, changes: true },
      where: {
        and: [
          { seq: { greater_than: after } },
          { parts: { exists: false } },
          { original: { exists: false } },
          { salts: { exists: false } },
          { changes: { not_equals: '{}' } },
        ],
      },
    })
    for (const { id, subject, changes } of docs) {
      const names = await withheldFields(payload, subject, Object.keys(JSON.parse(changes) as object))
      const shown = withheldChanges(changes, (name) => names.includes(name))
      // Writes directly to the database: the collection refuses every change.
      if (shown !== null)
        await payload.db.updateOne({ collection: 'audit-log', id, data: { changes: shown, original: changes } })
    }
    const last = docs.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
