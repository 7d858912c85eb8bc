import { isSecretariat } from '@/src/cms/access/roles'
import type { TableImport } from '@/src/cms/tables/import-endpoint'
import { danishDay } from '@/src/formats/tables/danish-day'
import { judged, type NewMeasurement, THERE_ALREADY } from './check-measurement'
import { label } from '@/src/i18n/admin/words'

/**
 * Imports measurements from a table. They always start as drafts, whatever the file says, and go through every step.
 */
export const measurementTable: TableImport<'measurements'> = {
  collection: 'measurements',
  mayImport: isSecretariat,
  fields: [
    'indicator',
    'period',
    'area',
    'state',
    'value',
    'numerator',
    'denominator',
    'source',
    'extractedOn',
    'comment',
  ],
  required: ['indicator', 'period'],
  // The form asks for the day together with the file; an `extractedOn` column takes precedence.
  common: ({ form }) => {
    const given = form.get('extractedOn')
    const day = typeof given === 'string' ? danishDay(given) : null
    return { ...WITHOUT_A_WORD, ...(day ? { extractedOn: `${day}T12:00:00.000Z` } : {}) }
  },
  judge: async (row: NewMeasurement, req) => {
    const { completed, refusals: all } = await judged(row, undefined, req)
    const refusals = all.filter((refusal) => refusal !== THERE_ALREADY)
    return { completed: { ...row, ...completed }, refusals: row.extractedOn ? refusals : [...refusals, UNDATED] }
  },
}

/** Defaults for missing columns, the same as in the admin form. */
const WITHOUT_A_WORD = { state: 'reported' }

const UNDATED = {
  path: 'extractedOn',
  message: label('Say on which day the figures were taken from their source.'),
}
