import type { Field } from 'payload'
import { STATED_FACT_NAMES, statedFact, type StatedFactName } from '@/src/domain/offers/stated-facts'
import { plan } from '@/src/plans/this-plan'
import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES } from '@/src/domain/vocabulary'
import { translator } from '@/src/i18n/translator'
import { answerKey } from '@/src/i18n/words/fact-words'
import { label, type Label } from '../label.ts'
import { contactField } from './contact.ts'
import { options } from './options.ts'
import { typeForEveryPlan } from './type-for-every-plan.ts'

/**
 * Fields that offers and events share. Facts are structured fields, not prose, so that they are right in every language
 * and can be searched.
 */
export const whoFields = (): Field[] => [
  {
    name: 'needs',
    type: 'select',
    hasMany: true,
    options: options('needs', plan.needs),
    ...typeForEveryPlan(NEEDS),
    label: label('Emne', 'Topic'),
    admin: {
      description: label(
        'Det, man kommer for. Den første er den, der vises.',
        'What people come for. The first is the one shown.',
      ),
    },
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    options: options('audiences', AUDIENCES),
    label: label('For hvem', 'For whom'),
  },
  {
    name: 'ages',
    type: 'group',
    label: label('Alder', 'Age'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'number', min: 0, max: 120, label: label('Fra (år)', 'From (years)') },
          { name: 'to', type: 'number', min: 0, max: 120, label: label('Til og med (år)', 'To (years, inclusive)') },
        ],
      },
    ],
  },
  { type: 'row', fields: statedFields('flag') },
  ...statedFields('grade'),
  {
    name: 'price',
    type: 'group',
    label: label('Pris', 'Price'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'unknown',
            options: options('prices', ['unknown', 'free', 'amount']),
            label: label('Pris', 'Price'),
            admin: { description: label('Ikke oplyst er ikke gratis.', 'Not stated is not free.') },
          },
          {
            name: 'dkk',
            type: 'number',
            min: 0,
            label: label('Kroner', 'DKK'),
            admin: { condition: (_, sibling) => sibling?.kind === 'amount' },
          },
        ],
      },
    ],
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: options('spoken', SPOKEN_LANGUAGES),
    label: label('Sprog, der tales', 'Languages spoken'),
    admin: {
      description: label(
        'Kun sprog, der jævnligt tales her. Står der sprog ved de enkelte tider, gælder de.',
        'Only languages regularly spoken here. Languages at single times take precedence.',
      ),
    },
  },
]

function statedFields(kind: 'flag' | 'grade'): Field[] {
  return STATED_FACT_NAMES.filter((name) => statedFact(name).kind === kind).map(statedField)
}

/** A checkbox, or a select whose first option is "not stated". */
function statedField(name: StatedFactName): Field {
  const fact = statedFact(name)
  const words = messageLabel(`filters.name.${name}`)
  if (fact.kind === 'flag') return { name, type: 'checkbox', defaultValue: false, label: words }
  return {
    name,
    type: 'select',
    required: true,
    defaultValue: 'unknown',
    options: [
      { value: 'unknown', label: label('Ikke oplyst', 'Not stated') },
      ...fact.answers.map((answer) => ({ value: answer, label: messageLabel(answerKey(name, answer)) })),
    ],
    label: words,
  }
}

/** The site's own message as a label in the admin's languages. */
function messageLabel(key: ReturnType<typeof answerKey> | `filters.name.${StatedFactName}`): Label {
  return label(translator('da')(key), translator('en')(key))
}

/** The venue, zones and afdelinger. */
export const whereFields = (): Field[] => [
  { name: 'venue', type: 'relationship', relationTo: 'venues', label: label('Sted', 'Venue') },
  {
    name: 'everywhere',
    type: 'checkbox',
    defaultValue: false,
    label: label('Gælder alle zoner', 'For all zones'),
  },
  {
    name: 'zones',
    type: 'relationship',
    relationTo: 'zones',
    hasMany: true,
    index: true,
    label: label('Zoner', 'Zones'),
    admin: { condition: (data) => data?.everywhere !== true },
  },
  {
    name: 'afdelinger',
    type: 'relationship',
    relationTo: 'afdelinger',
    hasMany: true,
    index: true,
    label: label('Kun for disse afdelinger', 'Only for these afdelinger'),
    admin: {
      condition: (data) => data?.everywhere !== true,
      description: label(
        'Lad feltet stå tomt, hvis det er for hele zonen.',
        'Leave empty if it is for the whole zone.',
      ),
    },
  },
  {
    name: 'exceptAfdelinger',
    type: 'relationship',
    relationTo: 'afdelinger',
    hasMany: true,
    label: label('Undtagen disse afdelinger', 'Except these afdelinger'),
    admin: {
      description: label('Afdelinger, der ikke er med i netop dette.', 'Afdelinger that do not take part in this.'),
    },
  },
]

/** Contact, partners and picture. */
export const aroundFields = (): Field[] => [
  contactField(),
  {
    name: 'partners',
    type: 'relationship',
    relationTo: 'partners',
    hasMany: true,
    label: label('Partnere', 'Partners'),
  },
  { name: 'image', type: 'upload', relationTo: 'media', index: true, label: label('Billede', 'Picture') },
]
