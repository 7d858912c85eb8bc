import type { CollectionConfig } from 'payload'
import { aroundFields, whereFields, whoFields } from '@/src/cms/fields/facts'
import { showsPictures } from '@/src/cms/files/shown-pictures'
import { localDateTime } from '@/src/cms/fields/local-date-time'
import { recurrenceFields } from '@/src/cms/fields/recurrence'
import { posterField } from '@/src/cms/fields/poster'
import { reviewFields } from '@/src/cms/fields/review'
import { GROUPS } from '@/src/cms/groups'
import { posterEndpoint } from '@/src/services/print/poster-endpoint'
import { publicCollection } from '@/src/cms/public-collection'
import { checkEvent } from './check-event'
import { proposedSkipsEndpoint } from './proposed-skips'
import { storeSpan } from './store-span'
import { label } from '@/src/i18n/admin/words'

const showing = showsPictures('events')

/** Arrangementer: what happens on certain days. */
export const Events: CollectionConfig = {
  ...publicCollection({
    slug: 'events',
    labels: { singular: label('Event'), plural: label('Events') },
    description: label(
      'What happens on certain days, once or many times. A single day can be cancelled or moved with a reason.',
    ),
    group: GROUPS.offers,
    useAsTitle: 'title',
    columns: ['title', 'start', 'zones', '_status'],
    texts: ['title', 'summary', 'body'],
    drafts: true,
    slugged: true,
    path: (document) => `/kalender/${String(document.slug)}`,
    defaultPopulate: { title: true, slug: true },
    hooks: { ...showing, beforeValidate: [checkEvent], beforeChange: [storeSpan, ...showing.beforeChange] },
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: label('Text'),
            fields: [
              {
                name: 'title',
                type: 'text',
                required: true,
                localized: true,
                maxLength: 100,
                label: label('Title'),
              },
              {
                name: 'summary',
                type: 'textarea',
                required: true,
                localized: true,
                maxLength: 160,
                label: label('In short'),
              },
              {
                name: 'body',
                type: 'richText',
                localized: true,
                label: label('More about the event'),
              },
            ],
          },
          {
            label: label('When'),
            fields: [
              {
                type: 'row',
                fields: [
                  localDateTime({ name: 'start', label: label('Starts'), required: true, index: true }),
                  localDateTime({ name: 'end', label: label('Ends'), required: true }),
                ],
              },
              ...recurrenceFields(),
            ],
          },
          { label: label('Where'), fields: whereFields() },
          { label: label('For whom'), fields: whoFields() },
          {
            label: label('Contact and partners'),
            fields: [
              ...aroundFields(),
              {
                name: 'activity',
                type: 'relationship',
                relationTo: 'activities',
                index: true,
                label: label('Belongs to the offer'),
              },
            ],
          },
        ],
      },
      ...reviewFields(),
      posterField('/kalender'),
      {
        name: 'lastEnd',
        type: 'date',
        index: true,
        label: label('Last occurrence ends'),
        // Set from the dates by a hook, so that the calendar can find the events of a month without reading all others.
        admin: { hidden: true },
      },
      {
        name: 'sequence',
        type: 'number',
        defaultValue: 0,
        label: label('Revision in calendars'),
        admin: { hidden: true },
      },
    ],
  }),
  endpoints: [proposedSkipsEndpoint, posterEndpoint('events')],
}
