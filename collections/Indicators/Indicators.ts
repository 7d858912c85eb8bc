import type { CollectionConfig } from 'payload'
import { areaField } from '@/src/cms/fields/area'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'
import { ACCUMULATIONS, COUNT_BASES } from '@/src/domain/indicators/indicator'
import { checkIndicator } from './check-indicator'

/** A figure that tracks a goal: its meaning, its source, and its baseline. */
export const Indicators: CollectionConfig = internalCollection({
  slug: 'indicators',
  labels: { singular: label('Indikator', 'Indicator'), plural: label('Indikatorer', 'Indicators') },
  description: label('Tal, som et mål følges med.', 'Figures by which a goal is followed.'),
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
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 12, label: label('Kode', 'Code') },
        {
          name: 'goal',
          type: 'relationship',
          relationTo: 'goals',
          required: true,
          index: true,
          label: label('Mål', 'Goal'),
        },
        { name: 'order', type: 'number', required: true, defaultValue: 0, label: label('Rækkefølge', 'Order') },
      ],
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 300,
      label: label('Navn, som i aftalen', 'Name, as in the agreement'),
    },
    {
      name: 'plainName',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('Navn på almindeligt dansk', 'Name in plain words'),
    },
    {
      name: 'plain',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: label('Hvad tallet fortæller', 'What the figure says'),
      admin: { description: label('For beboere. Uden at dømme nogen.', 'For residents. Without judging anyone.') },
    },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: true,
      label: label('Vises på siden', 'Shown on the site'),
      admin: {
        position: 'sidebar',
        description: label('Kun offentliggjorte tal vises.', 'Only published figures are shown.'),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'select',
          required: true,
          options: options('units', ['percent', 'count', 'grade']),
          label: label('Enhed', 'Unit'),
        },
        {
          name: 'direction',
          type: 'select',
          required: true,
          options: options('directions', ['up', 'down']),
          label: label('Retning', 'Direction'),
        },
        {
          name: 'directionInferred',
          type: 'checkbox',
          defaultValue: false,
          label: label('Retningen er vores læsning', 'The direction is our reading'),
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
          label: label('Hvad der tælles', 'What is counted'),
          admin: { condition: (data) => data?.unit === 'count' },
        },
        {
          name: 'accumulation',
          type: 'select',
          required: true,
          defaultValue: 'latest',
          options: options('accumulations', ACCUMULATIONS),
          label: label('Dele af et år', 'Parts of a year'),
        },
        {
          name: 'feeds',
          type: 'relationship',
          relationTo: 'metrics',
          label: label('Regnes ud fra logbogens tal for', 'Reckoned from the logbook, from'),
          admin: { condition: (data) => data?.unit === 'count' },
        },
      ],
    },
    { name: 'definition', type: 'textarea', maxLength: 2000, label: label('Definition', 'Definition') },
    { name: 'source', type: 'text', required: true, maxLength: 200, label: label('Kilde', 'Source') },
    { name: 'method', type: 'textarea', maxLength: 2000, label: label('Metode', 'Method') },
    { name: 'limitation', type: 'textarea', maxLength: 2000, label: label('Forbehold', 'Limitations') },
    {
      name: 'owner',
      type: 'text',
      maxLength: 120,
      label: label('Hvem der holder øje (funktion)', 'Who keeps an eye on it (function)'),
    },
    {
      name: 'baselineYear',
      type: 'number',
      required: true,
      min: 1990,
      max: 2100,
      label: label('Startår', 'Baseline year'),
    },
    {
      name: 'baselines',
      type: 'array',
      label: label('Hvor det stod, da aftalen blev til', 'Where it stood when the agreement was made'),
      labels: { singular: label('Tal', 'Reading'), plural: label('Tal', 'Readings') },
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            areaField(),
            { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('År', 'Year') },
            {
              name: 'label',
              type: 'text',
              maxLength: 20,
              label: label('Skrives som', 'Written as'),
              admin: { description: label('Fx 2023/24.', 'Such as 2023/24.') },
            },
            { name: 'value', type: 'number', required: true, label: label('Værdi', 'Value') },
          ],
        },
      ],
    },
    {
      name: 'targets',
      type: 'array',
      label: label('Måltal', 'Targets'),
      labels: { singular: label('Måltal', 'Target'), plural: label('Måltal', 'Targets') },
      admin: {
        description: label(
          'Aftalen har ingen. Skriv kun måltal, der er besluttet.',
          'The agreement has none. Only write targets that were decided.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('År', 'Year') },
            { name: 'value', type: 'number', required: true, label: label('Værdi', 'Value') },
          ],
        },
        { name: 'rationale', type: 'textarea', required: true, maxLength: 600, label: label('Hvorfor', 'Rationale') },
      ],
    },
    {
      name: 'breaks',
      type: 'array',
      label: label('Brud i serien', 'Series breaks'),
      labels: { singular: label('Brud', 'Break'), plural: label('Brud', 'Breaks') },
      fields: [
        {
          name: 'year',
          type: 'number',
          required: true,
          min: 1990,
          max: 2100,
          label: label('Fra og med år', 'From the year'),
        },
        {
          name: 'note',
          type: 'text',
          required: true,
          maxLength: 200,
          label: label('Hvad der blev ændret', 'What changed'),
        },
      ],
    },
  ],
})
