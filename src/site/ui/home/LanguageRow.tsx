import type { ReactElement } from 'react'
import { ownName } from '@/src/i18n/language-names'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'

import styles from './LanguageRow.module.css'

/** Visible links to the front page's other languages: those who cannot read this one would not open a menu. */
export function LanguageRow({ locales, locale }: { locales: readonly Locale[]; locale: Locale }): ReactElement | null {
  const others = locales.filter((other) => other !== locale)
  if (others.length === 0) return null
  return (
    <nav className="no-print" aria-label={translator(locale)('common.chooseLanguage')}>
      <ul className={styles.row}>
        {others.map((other) => (
          <li key={other}>
            <a href={paths.home(other)} hrefLang={other} lang={other} dir={directionOf(other)}>
              {ownName(other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
