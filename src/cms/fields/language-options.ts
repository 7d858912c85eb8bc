import type { SelectField } from 'payload'
import { ownName } from '@/src/i18n/language-names'
import { type Locale, LOCALE_CODES } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { typeForEveryPlan } from './type-for-every-plan.ts'

/** The plan's languages to choose between. */
export function languageOptions(without?: Locale): Pick<SelectField, 'options' | 'typescriptSchema'> {
  return {
    options: LANGUAGES.filter((code) => code !== without).map((value) => ({ value, label: ownName(value) })),
    ...typeForEveryPlan(LOCALE_CODES.filter((code) => code !== without)),
  }
}
