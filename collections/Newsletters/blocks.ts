import {
  BoldFeature,
  FixedToolbarFeature,
  lexicalEditor,
  LinkFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field, JSONField } from 'payload'
import { contactField } from '@/src/cms/fields/contact'
import { options } from '@/src/cms/fields/options'
import { type Label, label } from '@/src/cms/label'
import { MOST_DATES, MOST_DAYS } from '@/src/domain/newsletters/coming-dates'
import { typeForEveryPlan } from '@/src/cms/fields/type-for-every-plan'
import { NEEDS } from '@/src/domain/vocabulary'
import { plan } from '@/src/plans/this-plan'

/**
 * Paragraphs, bold, links and lists: what mail, print and site can all show. Links are URLs; offers and events have
 * blocks of their own.
 */
const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    UnorderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    FixedToolbarFeature(),
  ],
})

/**
 * Which Danish text each translation in a block was made from, and by whom. Same as `translationFields` for whole
 * documents.
 */
const translation: JSONField = { name: 'translation', type: 'json', localized: true, admin: { hidden: true } }

const FACTS = label(
  'Tid, sted og pris hentes herfra og bliver ved med at være rigtige.',
  'Time, place and price are taken from here and stay right.',
)

/**
 * The blocks of an edition. Saving requires neither texts, since translations are made gradually, nor references, since
 * their target can be deleted. Missing parts are reported before the edition proceeds (`newsletter-rules.ts`).
 */
export const NEWSLETTER_BLOCKS: Block[] = [
  block('heading', label('Overskrift', 'Heading'), [
    { name: 'text', type: 'text', localized: true, maxLength: 100, label: label('Overskrift', 'Heading') },
  ]),
  block('text', label('Tekst', 'Text'), [
    { name: 'body', type: 'richText', localized: true, editor, label: label('Tekst', 'Text') },
  ]),
  block('picture', label('Billede', 'Picture'), [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'image/' } },
      label: label('Billede', 'Picture'),
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('Under billedet', 'Below the picture'),
    },
  ]),
  block('offer', label('Tilbud', 'Offer'), [
    {
      name: 'offer',
      type: 'relationship',
      relationTo: 'activities',
      label: label('Tilbud', 'Offer'),
      admin: { description: FACTS },
    },
  ]),
  block('event', label('Arrangement', 'Event'), [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      label: label('Arrangement', 'Event'),
      admin: { description: FACTS },
    },
  ]),
  block('dates', label('Liste over det, der sker', 'List of coming events'), [
    { name: 'title', type: 'text', localized: true, maxLength: 100, label: label('Overskrift', 'Heading') },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zoner', 'Zones'),
      admin: { description: label('Tom: dem, som nyhedsbrevet er til.', 'Empty: those that the newsletter is for.') },
    },
    {
      name: 'needs',
      type: 'select',
      hasMany: true,
      options: options('needs', plan.needs),
      ...typeForEveryPlan(NEEDS),
      label: label('Emner', 'Topics'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'number',
          required: true,
          defaultValue: 14,
          min: 1,
          max: MOST_DAYS,
          label: label('Dage frem', 'Days ahead'),
          admin: { description: label('Regnet fra den dag, det sendes.', 'From the day on which it is sent.') },
        },
        {
          name: 'most',
          type: 'number',
          required: true,
          defaultValue: 10,
          min: 1,
          max: MOST_DATES,
          label: label('Højst så mange', 'At most'),
        },
      ],
    },
  ]),
  block('quote', label('Citat', 'Quote'), [
    { name: 'text', type: 'textarea', localized: true, maxLength: 400, label: label('Citat', 'Quote') },
    {
      name: 'by',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: label('Sagt af', 'Said by'),
      admin: {
        description: label('Aldrig et navn: fx "En mor i zone 1".', 'Never a name: "A mother in zone 1", for example.'),
      },
    },
  ]),
  block('notice', label('Vigtig besked', 'Notice'), [
    { name: 'text', type: 'textarea', localized: true, maxLength: 400, label: label('Besked', 'Message') },
  ]),
  block('contact', label('Kontakt', 'Contact'), contactField().fields),
]

function block(slug: string, singular: Label, fields: Field[]): Block {
  const hasTexts = fields.some((field) => 'localized' in field && field.localized)
  // GraphQL's type name; prefixed because there is also a collection of events.
  const interfaceName = `Newsletter${slug.charAt(0).toUpperCase()}${slug.slice(1)}`
  return {
    slug,
    interfaceName,
    labels: { singular, plural: singular },
    fields: [...fields, ...(hasTexts ? [translation] : [])],
  }
}
