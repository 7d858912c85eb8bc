import type { ReactElement } from 'react'
import { ownName } from '@/src/i18n/language-names'
import { directionOf, type Locale } from '@/src/i18n/locales'

/** Select for the newsletter's language, each by its own name. Submitted as `sprog`. */
export function LanguageSelect({ locales, chosen }: { locales: readonly Locale[]; chosen: Locale }): ReactElement {
  return (
    <select className="select" id="sprog" name="sprog" defaultValue={chosen}>
      {locales.map((code) => (
        <option key={code} value={code} lang={code} dir={directionOf(code)}>
          {ownName(code)}
        </option>
      ))}
    </select>
  )
}
