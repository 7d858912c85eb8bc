import type { ReactElement } from 'react'
import { ownName } from '@/src/i18n/language-names'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'
import { paths } from '@/src/urls/paths'

import styles from './LanguageMenu.module.css'

interface LanguageMenuProps {
  locales: readonly Locale[]
  locale: Locale
  alternate: (locale: Locale) => string
}

/** Links to this page in the other languages, each by its own name. Opens without JavaScript. */
export function LanguageMenu({ locales, locale, alternate }: LanguageMenuProps): ReactElement {
  const t = translator(locale)
  return (
    <details className={styles.menu}>
      <summary className={styles.summary}>
        <Icon name="language" />
        <span className="visually-hidden">{t('common.chooseLanguage')}: </span>
        {ownName(locale)}
        <Icon name="chevron" />
      </summary>
      <ul className={styles.list}>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={paths.chooseLanguage(other, alternate(other))}
              rel="nofollow"
              hrefLang={other}
              lang={other}
              dir={directionOf(other)}
              aria-current={other === locale ? 'true' : undefined}
            >
              {ownName(other)}
              {other === locale && <Icon name="check" />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
