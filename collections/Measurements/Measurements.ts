import type { CollectionConfig } from 'payload'
import type { Measurement } from '@/payload-types'
import { areaField } from '@/src/cms/fields/area'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { stepFields } from '@/src/cms/steps/step-fields'
import { stepHook } from '@/src/cms/steps/step-hook'
import { stepsEndpoint } from '@/src/cms/steps/steps-endpoint'
import { importEndpoint } from '@/src/cms/tables/import-endpoint'
import { VALUE_STATES } from '@/src/domain/indicators/indicator'
import { checkMeasurement } from './check-measurement'
import { driftEndpoints } from '@/src/services/indicators/drift-endpoints'
import { measurementRules } from './measurement-rules'
import { measurementTable } from './measurement-table'
import { label } from '@/src/i18n/admin/words'

/** A figure of an indicator in a period. Goes from the secretariat via the leader group and the board to the site. */
export const Measurements: CollectionConfig = internalCollection({
  slug: 'measurements',
  labels: { singular: label('Measurement'), plural: label('Measurements') },
  description: label('Draft → submitted → approved by the leader group → accepted by the board → published.'),
  group: GROUPS.indicators,
  useAsTitle: 'key',
  columns: ['indicator', 'period', 'area', 'state', 'value', 'status'],
  // The leader group and the board take steps; `stepHook` limits what else they may change.
  hooks: { beforeChange: [stepHook(measurementRules), checkMeasurement] },
  endpoints: [stepsEndpoint('measurements', measurementRules), ...driftEndpoints, importEndpoint(measurementTable)],
  components: {
    beforeListTable: [{ path: '@/src/admin/CsvPanel#CsvPanel', clientProps: { asksExtractedOn: true } }],
  },
  fields: [
    ...stepFields(measurementRules),
    { name: 'drift', type: 'ui', admin: { components: { Field: '@/src/admin/Drift#Drift' } } },
    // One figure per indicator, period and area. Set by the hook; its unique index rejects a second one.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Measurement'),
      admin: { hidden: true },
      hooks: { beforeValidate: [({ value }: { value?: string }) => value ?? 'new'] },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'indicator',
          type: 'relationship',
          relationTo: 'indicators',
          required: true,
          index: true,
          label: label('Indicator'),
        },
        {
          name: 'period',
          type: 'relationship',
          relationTo: 'periods',
          required: true,
          index: true,
          label: label('Period'),
        },
      ],
    },
    areaField(),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'reported',
      options: options('valueStates', VALUE_STATES),
      label: label('What we know'),
      admin: {
        description: label('Zero was counted. Missing was not. They are not the same.'),
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'number', label: label('Value') },
        { name: 'numerator', type: 'number', min: 0, label: label('Numerator') },
        { name: 'denominator', type: 'number', min: 0, label: label('Denominator') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', maxLength: 200, label: label('Source') },
        localDate({ name: 'extractedOn', label: label('Extracted on') }),
      ],
    },
    { name: 'evidence', type: 'upload', relationTo: 'files', label: label('Evidence') },
    { name: 'comment', type: 'textarea', maxLength: 2000, label: label('Comment') },
    { name: 'submittedBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    {
      name: 'frozen',
      type: 'group',
      label: label('Frozen from the logbook'),
      admin: { readOnly: true, condition: (data: Partial<Measurement>) => data.frozen?.hash != null },
      // A `FrozenSum`, written when the period is closed.
      fields: [
        { name: 'sum', type: 'number', label: label('Sum') },
        { name: 'entries', type: 'json', admin: { hidden: true } },
        { name: 'hash', type: 'text', index: true, label: label('Seal') },
        {
          // Set when staff keep the figure although the logbook now gives another one.
          name: 'kept',
          type: 'group',
          label: label('Kept'),
          admin: { condition: (data: Partial<Measurement>) => Boolean(data.frozen?.kept?.reason) },
          fields: [
            { name: 'against', type: 'number', label: label('Though the logbook says') },
            { name: 'reason', type: 'textarea', maxLength: 1000, label: label('Reason') },
          ],
        },
      ],
    },
  ],
})
