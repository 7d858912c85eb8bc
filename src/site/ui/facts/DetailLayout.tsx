import type { ReactNode, ReactElement } from 'react'

import type { LocalDate } from '@/src/domain/recurrence/series'
import { formatDay } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

import styles from './DetailLayout.module.css'

interface DetailLayoutProps {
  locale: Locale
  /** The `FactList`. */
  facts: ReactNode
  /** When the facts were last confirmed. */
  checkedOn: LocalDate | null
  children: ReactNode
}

/** Layout of a detail page: the facts first, everything else after them or, on wide screens, beside them. */
export function DetailLayout({ locale, facts, checkedOn, children }: DetailLayoutProps): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.layout}>
      <section className={styles.facts} aria-labelledby="fakta">
        <h2 id="fakta">{t('facts.title')}</h2>
        {facts}
        {checkedOn !== null && (
          <p className={styles.checked}>{t('facts.checkedOn', { date: formatDay(checkedOn, locale) })}</p>
        )}
      </section>
      <div className={styles.rest}>{children}</div>
    </div>
  )
}
