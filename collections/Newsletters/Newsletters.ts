import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { localDate, localDateTime } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { slugField } from '@/src/cms/fields/slug'
import { showsPictures } from '@/src/cms/files/shown-pictures'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { stepFields } from '@/src/cms/steps/step-fields'
import { stepHook } from '@/src/cms/steps/step-hook'
import { stepsEndpoint } from '@/src/cms/steps/steps-endpoint'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { NEWSLETTER_BLOCKS } from './blocks'
import { keepRows } from './keep-rows'
import { languageChoices } from './language-choices'
import { missingEndpoint } from '@/src/services/newsletters/missing-endpoint'
import { newsletterRules } from './newsletter-rules'
import { previewEndpoint } from '@/src/services/newsletters/preview-endpoint'
import { printRunsEndpoint } from '@/src/services/print/print-runs-endpoint'
import { progressEndpoint } from '@/src/services/deliveries/progress-endpoint'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

const fields: Field[] = [
  ...stepFields(newsletterRules),
  {
    name: 'progress',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/src/admin/SendingProgress#SendingProgress' } },
  },
  {
    name: 'title',
    type: 'text',
    localized: true,
    maxLength: 100,
    label: label('Title'),
    admin: { description: label('The subject of the mail as well.') },
    // Translations are made gradually, so a title is required only when saving Danish.
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
      req.locale !== SOURCE_LOCALE || (value ?? '').trim() !== '' || sayIn(languageOf(req.i18n))('Write a title.'),
  },
  { name: 'intro', type: 'textarea', localized: true, maxLength: 400, label: label('Introduction') },
  {
    type: 'row',
    fields: [
      localDate({
        name: 'date',
        required: true,
        index: true,
        label: label('Date that stands on it'),
      }),
      localDateTime({ name: 'sendAt', label: label('Sent at'), index: true }),
    ],
  },
  {
    name: 'audience',
    type: 'select',
    required: true,
    defaultValue: 'all',
    options: options('newsletterAudiences'),
    label: label('To whom'),
  },
  {
    name: 'zones',
    type: 'relationship',
    relationTo: 'zones',
    hasMany: true,
    label: label('Zones'),
    admin: { condition: (data) => data?.audience === 'zones' },
  },
  {
    name: 'afdelinger',
    type: 'relationship',
    relationTo: 'afdelinger',
    hasMany: true,
    label: label('Afdelinger'),
    admin: { condition: (data) => data?.audience === 'afdelinger' },
  },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: NEWSLETTER_BLOCKS,
    label: label('Content'),
    labels: { singular: label('Section'), plural: label('Sections') },
  },
  {
    name: 'languages',
    type: 'group',
    label: label('Languages'),
    admin: {
      description: label(
        'Choose only for languages whose translation will not be finished. Empty: it is sent once all is translated and read.',
      ),
    },
    fields: languageChoices,
  },
  {
    name: 'preview',
    type: 'ui',
    admin: { components: { Field: '@/src/admin/NewsletterPreview#NewsletterPreview' } },
  },
  {
    name: 'printRuns',
    type: 'ui',
    admin: { components: { Field: '@/src/admin/print-runs/PrintRunsOfEdition#PrintRunsOfEdition' } },
  },
  // Never changed: printed QR codes lead to it, possibly from before the edition is sent.
  {
    ...slugField('title'),
    admin: {
      position: 'sidebar',
      description: label('Made from the title when first saved, and kept: codes on paper lead here.'),
    },
  },
  // `{ [locale]: NewsletterContent }` for the languages that are sent. Written only by `freezeNewsletter`.
  { name: 'frozen', type: 'json', admin: { hidden: true } },
  // Written by the sender (`src/services/deliveries/sender.ts`): every recipient has a row.
  { name: 'queued', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  {
    name: 'sample',
    type: 'checkbox',
    defaultValue: false,
    label: label('Sample'),
    admin: { position: 'sidebar' },
  },
]

const showing = showsPictures('newsletters')

/** An edition of the newsletter: written once, sent by mail, shown on the site and hung in the stairwells. */
export const Newsletters: CollectionConfig = internalCollection({
  slug: 'newsletters',
  labels: { singular: label('Newsletter'), plural: label('Newsletters') },
  description: label(
    'Draft → reviewed → scheduled → sent. Write it once: it becomes mail, page and print in all languages.',
  ),
  group: GROUPS.letters,
  useAsTitle: 'title',
  columns: ['title', 'date', 'audience', 'status', 'sendAt'],
  defaultSort: '-date',
  seenBy: ['admin', 'editor', 'zoneWorker', 'translator'],
  texts: ['title', 'intro'],
  hooks: { ...showing, beforeChange: [keepRows, stepHook(newsletterRules), ...showing.beforeChange] },
  endpoints: [
    stepsEndpoint('newsletters', newsletterRules),
    previewEndpoint,
    missingEndpoint,
    printRunsEndpoint,
    progressEndpoint,
  ],
  fields,
})
