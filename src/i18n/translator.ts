import i18next, { type TFunction } from 'i18next'

import { SOURCE_LOCALE, type Locale } from './locales.ts'
import ar from './messages/ar.json'
import da from './messages/da.json'
import en from './messages/en.json'
import so from './messages/so.json'
import tr from './messages/tr.json'
import ur from './messages/ur.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}

/** Returns the texts of the site's own interface; the keys are those of `messages/da.json`. */
export type Translator = TFunction

const messages = { da, en, ar, so, tr, ur } satisfies Record<Locale, object>

const translators = new Map<Locale, Translator>()

/**
 * Returns the translator of a language, created once and synchronously, because the messages are bundled. Missing keys
 * fall back to Danish. Values are not escaped, since React does that: never insert the result into raw HTML.
 */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale)
  if (known !== undefined) return known
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: SOURCE_LOCALE,
    resources: { [SOURCE_LOCALE]: { translation: da }, [locale]: { translation: messages[locale] } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  translators.set(locale, instance.t)
  return instance.t
}
