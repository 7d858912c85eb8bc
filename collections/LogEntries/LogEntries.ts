import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'
import { exportEndpoint } from '@/src/cms/tables/export-endpoint'
import { importEndpoint } from '@/src/cms/tables/import-endpoint'
import { COUNT_BASES } from '@/src/domain/indicators/indicator'
import { checkLogEntry, fillLogEntry } from './check-log-entry'
import { LOG_ENTRY_FIELDS, logEntryTable } from './log-entry-table'

/**
 * The logbook: how many, never who. An entry is never changed. A wrong one is reversed by a new entry that refers to it
 * (`correctionOf`), so the original stays readable.
 */
export const LogEntries: CollectionConfig = {
  ...internalCollection({
    slug: 'log-entries',
    labels: { singular: label('Indførsel', 'Entry'), plural: label('Logbog', 'Logbook') },
    description: label('Hvor mange, aldrig hvem.', 'How many, never who.'),
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
            label: label('Tilbud', 'Offer'),
          },
          {
            name: 'metric',
            type: 'relationship',
            relationTo: 'metrics',
            required: true,
            label: label('Hvad der blev talt', 'What was counted'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          localDate({ name: 'date', required: true, index: true, label: label('Dag', 'Day') }),
          { name: 'count', type: 'number', required: true, label: label('Hvor mange', 'How many') },
          {
            name: 'basis',
            type: 'select',
            required: true,
            options: options('countBases', COUNT_BASES),
            label: label('Hvad der tælles', 'What is counted'),
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
            label: label('Zone', 'Zone'),
          },
          { name: 'afdeling', type: 'relationship', relationTo: 'afdelinger', label: label('Afdeling', 'Afdeling') },
          {
            name: 'group',
            type: 'select',
            options: options('coarseGroups', ['children', 'youth', 'adults', 'elderly', 'families']),
            label: label('Gruppe', 'Group'),
          },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        maxLength: 500,
        label: label('Note', 'Note'),
        admin: { description: label('Ingen navne, numre eller adresser.', 'No names, numbers or addresses.') },
      },
      {
        name: 'correctionOf',
        type: 'relationship',
        relationTo: 'log-entries',
        index: true,
        label: label('Tilbagefører', 'Reverses'),
        admin: { description: label('Tager en forkert indførsel ud igen.', 'Takes a wrong entry out again.') },
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
