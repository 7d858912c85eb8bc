import type { CollectionConfig } from 'payload'
import { OFFER_KINDS, OFFER_STATES } from '@/src/domain/vocabulary'
import { showsPictures } from '@/src/cms/files/shown-pictures'
import { aroundFields, whereFields, whoFields } from '@/src/cms/fields/facts'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { posterField } from '@/src/cms/fields/poster'
import { reviewFields } from '@/src/cms/fields/review'
import { sessionsField } from '@/src/cms/fields/sessions'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { posterEndpoint } from '@/src/services/print/poster-endpoint'
import { publicCollection } from '@/src/cms/public-collection'
import { checkActivity } from './check-activity'
import { label } from '@/src/i18n/admin/words'

/** Tilbud: what residents can attend again and again. */
export const Activities: CollectionConfig = publicCollection({
  slug: 'activities',
  labels: { singular: label('Offer'), plural: label('Offers') },
  description: label(
    'What residents can come to again and again. Time, place, price and age are fields: shown right in every language.',
  ),
  group: GROUPS.offers,
  useAsTitle: 'title',
  columns: ['title', 'state', 'zones', 'checkedOn', '_status'],
  texts: ['title', 'summary', 'body', 'audienceNote', 'timeNote', 'pausedMessage'],
  drafts: true,
  slugged: true,
  path: (document) => `/tilbud/${String(document.slug)}`,
  defaultPopulate: { title: true, slug: true },
  endpoints: [posterEndpoint('activities')],
  hooks: { beforeValidate: [checkActivity], ...showsPictures('activities') },
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
              admin: {
                description: label('One line: what and for whom. At most 160 characters.'),
              },
            },
            {
              name: 'body',
              type: 'richText',
              localized: true,
              label: label('More about the offer'),
            },
          ],
        },
        {
          label: label('For whom'),
          fields: [
            ...whoFields(),
            {
              name: 'audienceNote',
              type: 'text',
              localized: true,
              maxLength: 160,
              label: label('About those it is for'),
              admin: {
                description: label('Such as "young people whom the school points out".'),
              },
            },
          ],
        },
        {
          label: label('Where and when'),
          fields: [
            ...whereFields(),
            sessionsField(),
            {
              name: 'timeNote',
              type: 'text',
              localized: true,
              maxLength: 160,
              label: label('About the time'),
              admin: {
                description: label('Such as "weekly, in the forenoon" when no time is known.'),
              },
            },
          ],
        },
        { label: label('Contact and partners'), fields: aroundFields() },
        {
          label: label('Belongs to'),
          fields: [
            {
              name: 'focusArea',
              type: 'relationship',
              relationTo: 'focus-areas',
              label: label('Focus area'),
            },
            {
              name: 'parent',
              type: 'relationship',
              relationTo: 'activities',
              index: true,
              label: label('Part of'),
              filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
              admin: {
                description: label('Such as an open café, part of a project.'),
              },
            },
            reverse('events', 'events', 'activity', label('Events')),
            reverse('children', 'activities', 'parent', label('Offers below this one')),
          ],
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: options('states', OFFER_STATES),
      label: label('State'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'pausedMessage',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('Message about the pause'),
      admin: { position: 'sidebar', condition: (data) => data?.state === 'paused' },
    },
    {
      ...localDate({ name: 'pausedUntil', label: label('Paused until') }),
      admin: {
        position: 'sidebar',
        condition: (data) => data?.state === 'paused',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'own',
      options: options('kinds', OFFER_KINDS),
      label: label('Whose offer'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'provider',
      type: 'text',
      maxLength: 120,
      label: label('Provider'),
      admin: { position: 'sidebar', condition: (data) => data?.kind === 'bridge' || Boolean(data?.provider) },
    },
    ...reviewFields(),
    posterField('/tilbud'),
  ],
})
