import type { LogEntry } from '@/payload-types'
import { hasRole } from '@/src/cms/access/roles'
import type { TableImport } from '@/src/cms/tables/import-endpoint'
import { completed, type NewLogEntry, refusalsOf } from './check-log-entry'
import { label } from '@/src/i18n/admin/words'

/** The logbook's columns, for import and export. */
export const LOG_ENTRY_FIELDS = [
  'date',
  'activity',
  'metric',
  'count',
  'basis',
  'zone',
  'afdeling',
  'group',
  'note',
] as const

export const logEntryTable: TableImport<'log-entries'> = {
  collection: 'log-entries',
  mayImport: (user) => hasRole(user, 'admin', 'editor', 'zoneWorker'),
  fields: LOG_ENTRY_FIELDS,
  required: ['date', 'activity', 'metric', 'count'],
  // Importing the same file again gives the same keys, so entries that already exist are not added twice.
  common: ({ fingerprint, line }) => ({ key: `csv/${fingerprint}/${line}` }),
  judge: async (row: NewLogEntry, req) => {
    const entry = await completed(row, req)
    return {
      completed: { ...entry },
      refusals: [...otherBasis(row.basis, entry.basis), ...(await refusalsOf(entry, req))],
    }
  },
}

/** The basis follows from the metric. A row that states another basis means something else, so it is rejected. */
function otherBasis(written: LogEntry['basis'] | undefined, basis: LogEntry['basis'] | undefined) {
  if (written === undefined || basis === undefined || written === basis) return []
  return [
    {
      path: 'basis',
      message: label('The logbook counts it in another way. Participations are not persons.'),
    },
  ]
}
