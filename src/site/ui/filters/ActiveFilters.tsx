import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferListView } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './ActiveFilters.module.css'
import { choiceWords } from './choice-words'

interface ActiveFiltersProps {
  active: OfferListView['active']
  /** The list's address for a query string. */
  path: (query: string) => string
  /** The query string with all filters removed. */
  cleared: string
  locale: Locale
}

/** The active filters, each a link that removes it. Renders nothing if there are none. */
export function ActiveFilters({ active, path, cleared, locale }: ActiveFiltersProps): ReactElement | null {
  const t = translator(locale)
  if (active.length === 0) return null
  return (
    <nav className="no-print" aria-label={t('filters.active')}>
      <ul className={styles.chips}>
        {active.map((choice) => (
          <li key={`${choice.name} ${choice.value}`}>
            <a className={styles.chip} href={path(choice.query)}>
              <span className="visually-hidden">{t('filters.remove')} </span>
              <bdi>{choiceWords(choice, locale)}</bdi>
              <Icon name="close" />
            </a>
          </li>
        ))}
        {active.length > 1 && (
          <li>
            <a className={styles.clear} href={path(cleared)}>
              {t('filters.clear')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
