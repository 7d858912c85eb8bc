import type { GlobalConfig } from 'payload'
import { contactField } from '@/src/cms/fields/contact'
import { translatedByField } from '@/src/cms/fields/translated-by'
import { GROUPS } from '@/src/cms/groups'
import { expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { languageOptions } from '@/src/cms/fields/language-options'
import { LANGUAGES } from '@/src/plans/languages'
import { label } from '@/src/i18n/admin/words'

/** The content around every page, and the short texts of the front page. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('The website'),
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
      label: label('Name'),
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('The line under the name'),
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Who we are, in two sentences'),
    },
    contactField(),
    { name: 'address', type: 'text', maxLength: 160, label: label('Where we are') },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...LANGUAGES],
      ...languageOptions(),
      label: label('Languages of the site'),
    },
    {
      name: 'footer',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('At the foot of the page'),
    },
    translatedByField(),
  ],
}
