import type { SelectField } from 'payload'
import { ownName } from '@/src/i18n/language-names'
import { type Locale, LOCALE_CODES } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'

/** The plan's languages to choose between. The field's type is that of every plan, so it has all that the code knows. */
export function languageOptions(without?: Locale): Pick<SelectField, 'options' | 'typescriptSchema'> {
  const enumeration = LOCALE_CODES.filter((code) => code !== without)
  return {
    options: LANGUAGES.filter((code) => code !== without).map((value) => ({ value, label: ownName(value) })),
    typescriptSchema: [
      ({ jsonSchema }) =>
        jsonSchema.items
          ? { ...jsonSchema, items: { type: 'string', enum: enumeration } }
          : { ...jsonSchema, enum: enumeration },
    ],
  }
}
