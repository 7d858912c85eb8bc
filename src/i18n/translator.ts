import i18next, { type TFunction } from 'i18next'

import { SOURCE_LOCALE, type Locale } from './locales.ts'
import { MESSAGES } from './messages/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: (typeof MESSAGES)[typeof SOURCE_LOCALE] }
  }
}

/** Returns the texts of the site's own interface; the keys are those of `messages/da.json`. */
export type Translator = TFunction

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
    resources: {
      [SOURCE_LOCALE]: { translation: MESSAGES[SOURCE_LOCALE] },
      [locale]: { translation: MESSAGES[locale] },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const translate = kept(instance.t)
  translators.set(locale, translate)
  return translate
}

/** Remembers texts without values: i18next looks each up anew, which is half the time of rendering a list. */
function kept(translate: Translator): Translator {
  const texts = new Map<unknown, unknown>()
  return new Proxy(translate, {
    apply: (ask, self, args: unknown[]) => {
      const [key] = args
      if (args.length > 1) return Reflect.apply(ask, self, args) as unknown
      if (!texts.has(key)) texts.set(key, Reflect.apply(ask, self, args))
      return texts.get(key)
    },
  })
}
