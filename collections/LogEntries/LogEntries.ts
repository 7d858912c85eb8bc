import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { exportEndpoint } from '@/src/cms/tables/export-endpoint'
import { importEndpoint } from '@/src/cms/tables/import-endpoint'
import { COUNT_BASES } from '@/src/domain/indicators/indicator'
import { checkLogEntry, fillLogEntry } from './check-log-entry'
import { LOG_ENTRY_FIELDS, logEntryTable } from './log-entry-table'
import { label } from '@/src/i18n/admin/words'

/**
 * The logbook: how many, never who. An entry is never changed. A wrong one is reversed by a new entry that refers to it
 * (`correctionOf`), so the original stays readable.
 */
export const LogEntries: CollectionConfig = {
  ...internalCollection({
    slug: 'log-entries',
    labels: { singular: label('Entry'), plural: label('Logbook') },
    description: label('How many, never who.'),
    group: GROUPS.indicators,
    useAsTitle: 'date',
    columns: ['date', 'activity', 'metric', 'count', 'zone'],
    defaultSort: '-date',
    seenBy: ['admin', 'editor', 'zoneWorker'],
    endpoints: [exportEndpoint('log-entries', LOG_ENTRY_FIELDS), importEndpoint(logEntryTable)],
    components: { beforeListTable: [{ path: '@/src/admin/CsvPanel#CsvPanel', clientProps: { exports: true } }] },
    hooks: { beforeValidate: [fillLogEntry], beforeChange: [checkLogEntry] },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'activity',
            type: 'relationship',
            relationTo: 'activities',
            required: true,
            index: true,
            label: label('Offer'),
          },
          {
            name: 'metric',
            type: 'relationship',
            relationTo: 'metrics',
            required: true,
            label: label('What was counted'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          localDate({ name: 'date', required: true, index: true, label: label('Day') }),
          { name: 'count', type: 'number', required: true, label: label('How many') },
          {
            name: 'basis',
            type: 'select',
            required: true,
            options: options('countBases', COUNT_BASES),
            label: label('What is counted'),
            admin: { readOnly: true },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'zone',
            type: 'relationship',
            relationTo: 'zones',
            required: true,
            index: true,
            label: label('Zone'),
          },
          { name: 'afdeling', type: 'relationship', relationTo: 'afdelinger', label: label('Afdeling') },
          {
            name: 'group',
            type: 'select',
            options: options('coarseGroups'),
            label: label('Group'),
          },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        maxLength: 500,
        label: label('Note'),
        admin: { description: label('No names, numbers or addresses.') },
      },
      {
        name: 'correctionOf',
        type: 'relationship',
        relationTo: 'log-entries',
        index: true,
        label: label('Reverses'),
        admin: { description: label('Takes a wrong entry out again.') },
      },
      { name: 'author', type: 'relationship', relationTo: 'users', index: true, admin: { hidden: true } },
      // Set by a hook from the sender's own id for the entry. Unique, so an entry sent twice over a bad connection is
      // stored once.
      { name: 'key', type: 'text', unique: true, maxLength: 120, admin: { hidden: true } },
    ],
  }),
  // Covering index: sums by period read nothing else.
  indexes: [{ fields: ['metric', 'basis', 'date', 'count'] }],
}
