import type { ArrayField } from 'payload'
import { SPOKEN_LANGUAGES, WEEKDAYS } from '@/src/domain/vocabulary'
import { label } from '../label.ts'
import { options } from './options.ts'
import { localDate } from './local-date-time.ts'

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/

/** The fixed weekly times of an offer. None: the site says that the time is not known. */
export function sessionsField(): ArrayField {
  return {
    name: 'sessions',
    type: 'array',
    maxRows: 20,
    label: label('Faste tider', 'Regular times'),
    labels: { singular: label('Tid', 'Time'), plural: label('Tider', 'Times') },
    admin: {
      description: label(
        'Er tiden ikke kendt, så lad listen være tom: siden viser da "Kontakt os om dag og tid".',
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
            label: label('Ugedag', 'Weekday'),
          },
          clock('start', label('Fra', 'From')),
          clock('end', label('Til', 'To')),
          {
            name: 'interval',
            type: 'number',
            required: true,
            defaultValue: 1,
            min: 1,
            max: 8,
            label: label('Hver n. uge', 'Every n weeks'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          localDate({ name: 'from', label: label('Første dato', 'First date') }),
          localDate({ name: 'until', label: label('Sidste dato', 'Last date') }),
        ],
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: options('spoken', SPOKEN_LANGUAGES),
        label: label('Sprog, der tales på denne tid', 'Languages spoken at this time'),
      },
      {
        name: 'skippedDates',
        type: 'array',
        maxRows: 60,
        label: label('Dage uden', 'Days without'),
        labels: { singular: label('Dag', 'Day'), plural: label('Dage', 'Days') },
        fields: [localDate({ name: 'date', label: label('Dato', 'Date'), required: true })],
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
      (value != null && CLOCK.test(value)) ||
      (req.i18n.language === 'da' ? 'Skriv klokken som 10:00.' : 'Write the time as 10:00.'),
  }
}
