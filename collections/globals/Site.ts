import type { GlobalConfig } from 'payload'
import { contactField } from '@/src/cms/fields/contact'
import { translatedByField } from '@/src/cms/fields/translated-by'
import { GROUPS } from '@/src/cms/groups'
import { expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { label } from '@/src/cms/label'
import { languageOptions } from '@/src/cms/fields/language-options'
import { LANGUAGES } from '@/src/plans/languages'

/** The content around every page, and the short texts of the front page. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Hjemmesiden', 'The site'),
  admin: { group: GROUPS.system },
  versions: { max: 50 },
  hooks: { afterChange: [expireOnGlobalChange] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'Helhedsplanen',
      maxLength: 60,
      label: label('Navn', 'Name'),
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('Linjen under navnet', 'The line under the name'),
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Hvem vi er, i to sætninger', 'Who we are, in two sentences'),
    },
    contactField(),
    { name: 'address', type: 'text', maxLength: 160, label: label('Hvor vi er', 'Where we are') },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...LANGUAGES],
      ...languageOptions(),
      label: label('Sprog på siden', 'Languages of the site'),
    },
    {
      name: 'footer',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Nederst på siden', 'At the foot of the page'),
    },
    translatedByField(),
  ],
}
