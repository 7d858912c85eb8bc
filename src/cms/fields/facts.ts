import type { Field } from 'payload'
import { STATED_FACT_NAMES, statedFact, type StatedFactName } from '@/src/domain/offers/stated-facts'
import { plan } from '@/src/plans/this-plan'
import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES } from '@/src/domain/vocabulary'
import { translator } from '@/src/i18n/translator'
import { answerKey } from '@/src/i18n/words/fact-words'
import { contactField } from './contact.ts'
import { options } from './options.ts'
import { typeForEveryPlan } from './type-for-every-plan.ts'
import { inEachLanguage, label, type Label } from '@/src/i18n/admin/words'

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
    label: label('Topic'),
    admin: {
      description: label('What people come for. The first is the one shown.'),
    },
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    options: options('audiences', AUDIENCES),
    label: label('For whom'),
  },
  {
    name: 'ages',
    type: 'group',
    label: label('Age'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'number', min: 0, max: 120, label: label('From (years)') },
          { name: 'to', type: 'number', min: 0, max: 120, label: label('To (years, inclusive)') },
        ],
      },
    ],
  },
  { type: 'row', fields: statedFields('flag') },
  ...statedFields('grade'),
  {
    name: 'price',
    type: 'group',
    label: label('Price'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'unknown',
            options: options('prices'),
            label: label('Price'),
            admin: { description: label('Not stated is not free.') },
          },
          {
            name: 'dkk',
            type: 'number',
            min: 0,
            label: label('DKK'),
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
    label: label('Languages spoken'),
    admin: {
      description: label('Only languages regularly spoken here. Languages at single times take precedence.'),
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
      { value: 'unknown', label: label('Not stated') },
      ...fact.answers.map((answer) => ({ value: answer, label: messageLabel(answerKey(name, answer)) })),
    ],
    label: words,
  }
}

/** The site's own message as a label in the admin's languages. */
function messageLabel(key: ReturnType<typeof answerKey> | `filters.name.${StatedFactName}`): Label {
  return inEachLanguage((language) => translator(language)(key))
}

/** The venue, zones and afdelinger. */
export const whereFields = (): Field[] => [
  { name: 'venue', type: 'relationship', relationTo: 'venues', label: label('Venue') },
  {
    name: 'everywhere',
    type: 'checkbox',
    defaultValue: false,
    label: label('For all zones'),
  },
  {
    name: 'zones',
    type: 'relationship',
    relationTo: 'zones',
    hasMany: true,
    index: true,
    label: label('Zones'),
    admin: { condition: (data) => data?.everywhere !== true },
  },
  {
    name: 'afdelinger',
    type: 'relationship',
    relationTo: 'afdelinger',
    hasMany: true,
    index: true,
    label: label('Only for these afdelinger'),
    admin: {
      condition: (data) => data?.everywhere !== true,
      description: label('Leave empty if it is for the whole zone.'),
    },
  },
  {
    name: 'exceptAfdelinger',
    type: 'relationship',
    relationTo: 'afdelinger',
    hasMany: true,
    label: label('Except these afdelinger'),
    admin: {
      description: label('Afdelinger that do not take part in this.'),
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
    label: label('Partners'),
  },
  { name: 'image', type: 'upload', relationTo: 'media', index: true, label: label('Picture') },
]
