import type { SelectField } from 'payload'
import { languageOptions } from '@/src/cms/fields/language-options'
import { wordOf } from '@/src/cms/fields/options'
import { LANGUAGE_CHOICES } from '@/src/domain/newsletters/language-choices'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * One field per way of handling unfinished languages, each a list of languages. A language in one list is not offered
 * in the others.
 */
export const languageChoices: SelectField[] = LANGUAGE_CHOICES.map((choice) => ({
  name: choice,
  type: 'select',
  hasMany: true,
  defaultValue: [],
  ...languageOptions(SOURCE_LOCALE),
  filterOptions: ({ options, siblingData }) => {
    const others = LANGUAGE_CHOICES.filter((other) => other !== choice).flatMap((other) => listed(siblingData, other))
    return options.filter((option) => !others.includes(typeof option === 'string' ? option : option.value))
  },
  label: wordOf('languageChoices', choice),
}))

function listed(data: unknown, choice: string): unknown[] {
  const list: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, choice) : []
  return Array.isArray(list) ? list : []
}
