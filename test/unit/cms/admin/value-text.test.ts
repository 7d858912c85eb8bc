import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { valueText } from '@/src/admin/audit/value-text'

const kind = {
  name: 'kind',
  type: 'select',
  options: [{ value: 'sub', label: { da: 'Delaftale', en: 'Sub-agreement' } }],
} as unknown as FlattenedField
const day = { name: 'day', type: 'date', label: { da: 'Dag', en: 'Day' } } as unknown as FlattenedField
const rows = { name: 'rows', type: 'array', flattenedFields: [kind, day] } as unknown as FlattenedField

test.each([
  [null, null, '–'],
  [false, null, 'nej'],
  [2026, null, '2026'],
  ['sub', kind, 'Delaftale'],
  [['sub', 'other'], kind, 'Delaftale, other'],
  ['2026-03-01T12:00:00.000Z', day, '2026-03-01'],
  ['2026-07-01T16:30:00.000Z', day, '2026-07-01 18:30'],
  ['a\nb', null, 'a\nb'],
  [
    {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Hej ' },
              { type: 'text', text: 'du' },
            ],
          },
        ],
      },
    },
    null,
    'Hej du',
  ],
  [{ sum: 'abc' }, null, '(kan ikke læses her: kun et segl)'],
  [{ withheld: true }, null, '(kan ikke læses her: kun et segl)'],
  [[{ id: '1', kind: 'sub', day: null }, { kind: 'x' }], rows, 'kind: Delaftale\nDag: –\n\nkind: x'],
])('%j is read as words', (value, field, words) => {
  expect(valueText(value, field, 'da')).toBe(words)
})
