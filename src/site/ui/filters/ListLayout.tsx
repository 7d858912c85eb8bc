import type { ReactNode, ReactElement } from 'react'

import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './ListLayout.module.css'

interface ListLayoutProps {
  locale: Locale
  /** The form, whose id is `filtre`. */
  form: ReactNode
  /** Text of the results' h2. */
  heading: string
  /** Number of active filters. */
  chosen: number
  children: ReactNode
}

/** The form and the results: side by side on wide screens; on a phone a link opens the form. */
export function ListLayout({ locale, form, heading, chosen, children }: ListLayoutProps): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.layout}>
      <div className={styles.side}>
        <a className={`button button-quiet ${styles.open} no-print`} href="#filtre">
          <Icon name="filter" />
          {t('filters.open')}
          {chosen > 0 && <span className="badge badge-brick">{t('filters.chosen', { count: chosen })}</span>}
        </a>
        {form}
      </div>
      <section id="resultater" className={styles.results} aria-labelledby="resultater-titel">
        <h2 id="resultater-titel">{heading}</h2>
        {children}
      </section>
    </div>
  )
}
