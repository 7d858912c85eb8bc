import type { SanitizedConfig, SelectField } from 'payload'
import { LOCALE_CODES } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'

type Schema = Parameters<NonNullable<SanitizedConfig['typescript']['schema']>[number]>[0]['jsonSchema']

/**
 * The generated types are the same for every plan. So a field whose options are a plan's has the type of all that the
 * code knows.
 */
export function typeForEveryPlan(values: readonly string[]): Pick<SelectField, 'typescriptSchema'> {
  const choice: Schema = { type: 'string', enum: [...values] }
  return {
    typescriptSchema: [
      ({ jsonSchema }) => (jsonSchema.items ? { ...jsonSchema, items: choice } : { ...jsonSchema, ...choice }),
    ],
  }
}

/** The same for the languages that Payload itself writes into the types. */
export function localesForEveryPlan({ jsonSchema }: { jsonSchema: Schema }): Schema {
  const { locale, fallbackLocale } = jsonSchema.properties ?? {}
  const own = JSON.stringify({ locale, fallbackLocale })
  const all = JSON.parse(
    own.replaceAll(JSON.stringify(LANGUAGES), JSON.stringify(LOCALE_CODES)),
  ) as Schema['properties']
  return { ...jsonSchema, properties: { ...jsonSchema.properties, ...all } }
}
