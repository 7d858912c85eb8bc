import type { Field } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { label } from '@/src/i18n/admin/words'

/**
 * The fields that record a document's translation state, per language and per text (docs/decisions/0005). `translation`
 * records, for each text, which Danish text it was made from and by whom; `hooks/track-translation.ts` writes it.
 * `reviewed` is a checkbox that is not stored: ticking it only updates those records.
 */
export function translationFields(texts: readonly string[]): Field[] {
  return [
    {
      name: 'translation',
      type: 'json',
      localized: true,
      admin: { hidden: true },
    },
    {
      name: 'reviewed',
      type: 'checkbox',
      virtual: true,
      label: label('I have read this translation and it is right'),
      admin: {
        position: 'sidebar',
        // Payload makes virtual fields read-only by default.
        readOnly: false,
        condition: (_data, _sibling, { user }) => user != null,
        description: label(
          'For the language you are editing now. If the Danish text changes later, just that field is marked outdated.',
        ),
      },
    },
    {
      name: 'translationStatus',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: {
          Field: {
            path: '@/src/admin/TranslationStatus#TranslationStatus',
            serverProps: { texts, source: SOURCE_LOCALE },
          },
        },
      },
    },
  ]
}
