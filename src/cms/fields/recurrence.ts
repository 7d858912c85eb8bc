import type { Field } from 'payload'
import { WEEKDAYS } from '@/src/domain/vocabulary'
import { localDate, localDateTime } from './local-date-time.ts'
import { options } from './options.ts'
import { label } from '@/src/i18n/admin/words'

type Sibling = { frequency?: string; state?: string }
const when =
  (...frequencies: string[]) =>
  (_: unknown, sibling: Sibling) =>
    frequencies.includes(sibling?.frequency ?? 'once')

const ORDINALS = [
  { value: '1', label: label('The first') },
  { value: '2', label: label('The second') },
  { value: '3', label: label('The third') },
  { value: '4', label: label('The fourth') },
  { value: '-1', label: label('The last') },
]

/** How an event repeats, and exceptions for single dates. The rules are in `domain/recurrence`. */
export function recurrenceFields(): Field[] {
  return [
    {
      name: 'repeats',
      type: 'group',
      label: label('Recurrence'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'frequency',
              type: 'select',
              required: true,
              defaultValue: 'once',
              label: label('How often'),
              options: [
                { value: 'once', label: label('Once') },
                { value: 'weekly', label: label('Weekly') },
                { value: 'monthly', label: label('Monthly') },
                { value: 'yearly', label: label('Yearly') },
              ],
            },
            {
              name: 'interval',
              type: 'number',
              defaultValue: 1,
              min: 1,
              max: 52,
              label: label('Every n'),
              admin: { condition: when('weekly', 'monthly', 'yearly') },
            },
          ],
        },
        {
          name: 'weekdays',
          type: 'select',
          hasMany: true,
          options: options('weekdays', WEEKDAYS),
          label: label('On these weekdays'),
          admin: { condition: when('weekly') },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'ordinal',
              type: 'select',
              options: ORDINALS,
              label: label('Which of the month'),
              admin: { condition: when('monthly') },
            },
            {
              name: 'weekday',
              type: 'select',
              options: options('weekdays', WEEKDAYS),
              label: label('Weekday'),
              admin: { condition: when('monthly') },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            localDate({
              name: 'until',
              label: label('Until'),
              condition: when('weekly', 'monthly', 'yearly'),
            }),
            {
              name: 'count',
              type: 'number',
              min: 1,
              max: 500,
              label: label('or number of times'),
              admin: { condition: when('weekly', 'monthly', 'yearly') },
            },
          ],
        },
      ],
    },
    {
      name: 'extraDates',
      type: 'array',
      maxRows: 100,
      label: label('Extra dates'),
      labels: { singular: label('Date'), plural: label('Dates') },
      fields: [
        {
          type: 'row',
          fields: [
            localDateTime({ name: 'start', label: label('From'), required: true }),
            localDateTime({ name: 'end', label: label('To'), required: true }),
          ],
        },
      ],
    },
    {
      name: 'skippedDates',
      type: 'array',
      maxRows: 200,
      label: label('Days without'),
      labels: { singular: label('Day'), plural: label('Days') },
      admin: {
        description: label(
          'Holidays on which it was never meant to be. If a day was called off after it was announced, use "Cancelled or moved".',
        ),
        components: { beforeInput: ['@/src/admin/ProposeHolidays#ProposeHolidays'] },
      },
      fields: [localDate({ name: 'date', label: label('Date'), required: true })],
    },
    {
      name: 'exceptions',
      type: 'array',
      maxRows: 200,
      label: label('Cancelled or moved'),
      labels: { singular: label('Day'), plural: label('Days') },
      fields: [
        {
          type: 'row',
          fields: [
            localDate({
              name: 'date',
              label: label('The day it should have been'),
              required: true,
            }),
            {
              name: 'state',
              type: 'select',
              required: true,
              defaultValue: 'cancelled',
              options: [
                { value: 'cancelled', label: label('Cancelled') },
                { value: 'moved', label: label('Moved') },
              ],
              label: label('What happened'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            localDateTime({
              name: 'start',
              label: label('New time from'),
              condition: (_, s: Sibling) => s?.state === 'moved',
            }),
            localDateTime({
              name: 'end',
              label: label('New time to'),
              condition: (_, s: Sibling) => s?.state === 'moved',
            }),
          ],
        },
        {
          name: 'reason',
          type: 'text',
          localized: true,
          maxLength: 160,
          label: label('Why (shown)'),
        },
      ],
    },
  ]
}
