import type { CollectionConfig } from 'payload'
import { areaField } from '@/src/cms/fields/area'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { ACCUMULATIONS, COUNT_BASES } from '@/src/domain/indicators/indicator'
import { checkIndicator } from './check-indicator'
import { UNITS } from '@/src/domain/agreements/agreement-content'
import { label } from '@/src/i18n/admin/words'

/** A figure that tracks a goal: its meaning, its source, and its baseline. */
export const Indicators: CollectionConfig = internalCollection({
  slug: 'indicators',
  labels: { singular: label('Indicator'), plural: label('Indicators') },
  description: label('Figures by which a goal is followed.'),
  group: GROUPS.indicators,
  useAsTitle: 'code',
  columns: ['code', 'name', 'goal', 'unit', 'shown'],
  defaultSort: 'order',
  texts: ['plainName', 'plain'],
  seenBy: ['admin', 'editor', 'leader', 'board', 'translator'],
  hooks: { beforeChange: [checkIndicator] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 12, label: label('Code') },
        {
          name: 'goal',
          type: 'relationship',
          relationTo: 'goals',
          required: true,
          index: true,
          label: label('Goal'),
        },
        { name: 'order', type: 'number', required: true, defaultValue: 0, label: label('Order') },
      ],
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 300,
      label: label('Name, as in the agreement'),
    },
    {
      name: 'plainName',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('Name in plain words'),
    },
    {
      name: 'plain',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: label('What the figure says'),
      admin: { description: label('For residents. Without judging anyone.') },
    },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: true,
      label: label('Shown on the site'),
      admin: {
        position: 'sidebar',
        description: label('Only published figures are shown.'),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'select',
          required: true,
          options: options('units', UNITS),
          label: label('Unit'),
        },
        {
          name: 'direction',
          type: 'select',
          required: true,
          options: options('directions'),
          label: label('Direction'),
        },
        {
          name: 'directionInferred',
          type: 'checkbox',
          defaultValue: false,
          label: label('The direction is our reading'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'countBasis',
          type: 'select',
          options: options('countBases', COUNT_BASES),
          label: label('What is counted'),
          admin: { condition: (data) => data?.unit === 'count' },
        },
        {
          name: 'accumulation',
          type: 'select',
          required: true,
          defaultValue: 'latest',
          options: options('accumulations', ACCUMULATIONS),
          label: label('Parts of a year'),
        },
        {
          name: 'feeds',
          type: 'relationship',
          relationTo: 'metrics',
          label: label('Computed from the logbook, from'),
          admin: { condition: (data) => data?.unit === 'count' },
        },
      ],
    },
    { name: 'definition', type: 'textarea', maxLength: 2000, label: label('Definition') },
    { name: 'source', type: 'text', required: true, maxLength: 200, label: label('Source') },
    { name: 'method', type: 'textarea', maxLength: 2000, label: label('Method') },
    { name: 'limitation', type: 'textarea', maxLength: 2000, label: label('Limitations') },
    {
      name: 'owner',
      type: 'text',
      maxLength: 120,
      label: label('Who keeps an eye on it (function)'),
    },
    {
      name: 'baselineYear',
      type: 'number',
      required: true,
      min: 1990,
      max: 2100,
      label: label('Baseline year'),
    },
    {
      name: 'baselines',
      type: 'array',
      label: label('Where it stood when the agreement was made'),
      labels: { singular: label('Reading'), plural: label('Readings') },
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            areaField(),
            { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('Year') },
            {
              name: 'label',
              type: 'text',
              maxLength: 20,
              label: label('Written as'),
              admin: { description: label('Such as 2023/24.') },
            },
            { name: 'value', type: 'number', required: true, label: label('Value') },
          ],
        },
      ],
    },
    {
      name: 'targets',
      type: 'array',
      label: label('Targets'),
      labels: { singular: label('Target'), plural: label('Targets') },
      admin: {
        description: label('The agreement has none. Only write targets that were decided.'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('Year') },
            { name: 'value', type: 'number', required: true, label: label('Value') },
          ],
        },
        { name: 'rationale', type: 'textarea', required: true, maxLength: 600, label: label('Rationale') },
      ],
    },
    {
      name: 'breaks',
      type: 'array',
      label: label('Series breaks'),
      labels: { singular: label('Break'), plural: label('Breaks') },
      fields: [
        {
          name: 'year',
          type: 'number',
          required: true,
          min: 1990,
          max: 2100,
          label: label('From the year'),
        },
        {
          name: 'note',
          type: 'text',
          required: true,
          maxLength: 200,
          label: label('What changed'),
        },
      ],
    },
  ],
})
