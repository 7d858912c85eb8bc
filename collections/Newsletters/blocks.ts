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
import { MOST_DATES, MOST_DAYS } from '@/src/domain/newsletters/coming-dates'
import { typeForEveryPlan } from '@/src/cms/fields/type-for-every-plan'
import { NEEDS } from '@/src/domain/vocabulary'
import { plan } from '@/src/plans/this-plan'
import { label, type Label } from '@/src/i18n/admin/words'

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

const FACTS = label('Time, place and price are taken from here and stay right.')

/**
 * The blocks of an edition. Saving requires neither texts, since translations are made gradually, nor references, since
 * their target can be deleted. Missing parts are reported before the edition proceeds (`newsletter-rules.ts`).
 */
export const NEWSLETTER_BLOCKS: Block[] = [
  block('heading', label('Heading'), [
    { name: 'text', type: 'text', localized: true, maxLength: 100, label: label('Heading') },
  ]),
  block('text', label('Text'), [{ name: 'body', type: 'richText', localized: true, editor, label: label('Text') }]),
  block('picture', label('Picture'), [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'image/' } },
      label: label('Picture'),
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('Below the picture'),
    },
  ]),
  block('offer', label('Offer'), [
    {
      name: 'offer',
      type: 'relationship',
      relationTo: 'activities',
      label: label('Offer'),
      admin: { description: FACTS },
    },
  ]),
  block('event', label('Event'), [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      label: label('Event'),
      admin: { description: FACTS },
    },
  ]),
  block('dates', label('List of coming events'), [
    { name: 'title', type: 'text', localized: true, maxLength: 100, label: label('Heading') },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zones'),
      admin: { description: label('Empty: those that the newsletter is for.') },
    },
    {
      name: 'needs',
      type: 'select',
      hasMany: true,
      options: options('needs', plan.needs),
      ...typeForEveryPlan(NEEDS),
      label: label('Topics'),
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
          label: label('Days ahead'),
          admin: { description: label('From the day on which it is sent.') },
        },
        {
          name: 'most',
          type: 'number',
          required: true,
          defaultValue: 10,
          min: 1,
          max: MOST_DATES,
          label: label('At most'),
        },
      ],
    },
  ]),
  block('quote', label('Quote'), [
    { name: 'text', type: 'textarea', localized: true, maxLength: 400, label: label('Quote') },
    {
      name: 'by',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: label('Said by'),
      admin: {
        description: label('Never a name: "A mother in zone 1", for example.'),
      },
    },
  ]),
  block('notice', label('Notice'), [
    { name: 'text', type: 'textarea', localized: true, maxLength: 400, label: label('Message') },
  ]),
  block('contact', label('Contact'), contactField().fields),
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
