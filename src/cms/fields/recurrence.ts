import type { Field } from 'payload'
import { WEEKDAYS } from '@/src/domain/vocabulary'
import { label } from '../label.ts'
import { localDate, localDateTime } from './local-date-time.ts'
import { options } from './options.ts'

type Sibling = { frequency?: string; state?: string }
const when =
  (...frequencies: string[]) =>
  (_: unknown, sibling: Sibling) =>
    frequencies.includes(sibling?.frequency ?? 'once')

const ORDINALS = [
  { value: '1', label: label('Den første', 'The first') },
  { value: '2', label: label('Den anden', 'The second') },
  { value: '3', label: label('Den tredje', 'The third') },
  { value: '4', label: label('Den fjerde', 'The fourth') },
  { value: '-1', label: label('Den sidste', 'The last') },
]

/** How an event repeats, and exceptions for single dates. The rules are in `domain/recurrence`. */
export function recurrenceFields(): Field[] {
  return [
    {
      name: 'repeats',
      type: 'group',
      label: label('Gentagelse', 'Recurrence'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'frequency',
              type: 'select',
              required: true,
              defaultValue: 'once',
              label: label('Hvor tit', 'How often'),
              options: [
                { value: 'once', label: label('Én gang', 'Once') },
                { value: 'weekly', label: label('Hver uge', 'Weekly') },
                { value: 'monthly', label: label('Hver måned', 'Monthly') },
                { value: 'yearly', label: label('Hvert år', 'Yearly') },
              ],
            },
            {
              name: 'interval',
              type: 'number',
              defaultValue: 1,
              min: 1,
              max: 52,
              label: label('Hver n.', 'Every n'),
              admin: { condition: when('weekly', 'monthly', 'yearly') },
            },
          ],
        },
        {
          name: 'weekdays',
          type: 'select',
          hasMany: true,
          options: options('weekdays', WEEKDAYS),
          label: label('På disse ugedage', 'On these weekdays'),
          admin: { condition: when('weekly') },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'ordinal',
              type: 'select',
              options: ORDINALS,
              label: label('Hvilken i måneden', 'Which of the month'),
              admin: { condition: when('monthly') },
            },
            {
              name: 'weekday',
              type: 'select',
              options: options('weekdays', WEEKDAYS),
              label: label('Ugedag', 'Weekday'),
              admin: { condition: when('monthly') },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            localDate({
              name: 'until',
              label: label('Til og med', 'Until'),
              condition: when('weekly', 'monthly', 'yearly'),
            }),
            {
              name: 'count',
              type: 'number',
              min: 1,
              max: 500,
              label: label('eller antal gange', 'or number of times'),
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
      label: label('Ekstra datoer', 'Extra dates'),
      labels: { singular: label('Dato', 'Date'), plural: label('Datoer', 'Dates') },
      fields: [
        {
          type: 'row',
          fields: [
            localDateTime({ name: 'start', label: label('Fra', 'From'), required: true }),
            localDateTime({ name: 'end', label: label('Til', 'To'), required: true }),
          ],
        },
      ],
    },
    {
      name: 'skippedDates',
      type: 'array',
      maxRows: 200,
      label: label('Dage uden', 'Days without'),
      labels: { singular: label('Dag', 'Day'), plural: label('Dage', 'Days') },
      admin: {
        description: label(
          'Helligdage og ferier, hvor det aldrig var meningen. Blev en dag aflyst, efter at den var meldt ud, så brug "Aflyst eller flyttet".',
          'Holidays on which it was never meant to be. If a day was called off after it was announced, use "Cancelled or moved".',
        ),
        components: { beforeInput: ['@/src/admin/ProposeHolidays#ProposeHolidays'] },
      },
      fields: [localDate({ name: 'date', label: label('Dato', 'Date'), required: true })],
    },
    {
      name: 'exceptions',
      type: 'array',
      maxRows: 200,
      label: label('Aflyst eller flyttet', 'Cancelled or moved'),
      labels: { singular: label('Dag', 'Day'), plural: label('Dage', 'Days') },
      fields: [
        {
          type: 'row',
          fields: [
            localDate({
              name: 'date',
              label: label('Dagen, det skulle have været', 'The day it should have been'),
              required: true,
            }),
            {
              name: 'state',
              type: 'select',
              required: true,
              defaultValue: 'cancelled',
              options: [
                { value: 'cancelled', label: label('Aflyst', 'Cancelled') },
                { value: 'moved', label: label('Flyttet', 'Moved') },
              ],
              label: label('Hvad er der sket', 'What happened'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            localDateTime({
              name: 'start',
              label: label('Ny tid fra', 'New time from'),
              condition: (_, s: Sibling) => s?.state === 'moved',
            }),
            localDateTime({
              name: 'end',
              label: label('Ny tid til', 'New time to'),
              condition: (_, s: Sibling) => s?.state === 'moved',
            }),
          ],
        },
        {
          name: 'reason',
          type: 'text',
          localized: true,
          maxLength: 160,
          label: label('Hvorfor (vises)', 'Why (shown)'),
        },
      ],
    },
  ]
}
