import type { ArrayField } from 'payload'
import { SPOKEN_LANGUAGES, WEEKDAYS } from '@/src/domain/vocabulary'
import { options } from './options.ts'
import { localDate } from './local-date-time.ts'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/

/** The fixed weekly times of an offer. None: the site says that the time is not known. */
export function sessionsField(): ArrayField {
  return {
    name: 'sessions',
    type: 'array',
    maxRows: 20,
    label: label('Regular times'),
    labels: { singular: label('Time'), plural: label('Times') },
    admin: {
      description: label(
        'If the time is not known, leave the list empty: the site then shows "Contact us about day and time".',
      ),
      initCollapsed: false,
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'weekday',
            type: 'select',
            required: true,
            options: options('weekdays', WEEKDAYS),
            label: label('Weekday'),
          },
          clock('start', label('From')),
          clock('end', label('To')),
          {
            name: 'interval',
            type: 'number',
            required: true,
            defaultValue: 1,
            min: 1,
            max: 8,
            label: label('Every n weeks'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          localDate({ name: 'from', label: label('First date') }),
          localDate({ name: 'until', label: label('Last date') }),
        ],
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: options('spoken', SPOKEN_LANGUAGES),
        label: label('Languages spoken at this time'),
      },
      {
        name: 'skippedDates',
        type: 'array',
        maxRows: 60,
        label: label('Days without'),
        labels: { singular: label('Day'), plural: label('Days') },
        fields: [localDate({ name: 'date', label: label('Date'), required: true })],
      },
    ],
  }
}

function clock(name: 'start' | 'end', text: ReturnType<typeof label>) {
  return {
    name,
    type: 'text' as const,
    required: true,
    label: text,
    admin: { placeholder: '10:00' },
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      (value != null && CLOCK.test(value)) || sayIn(languageOf(req.i18n))('Write the time as 10:00.'),
  }
}
