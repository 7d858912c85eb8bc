import type { ReactNode, ReactElement } from 'react'

import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Text } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './PageHeader.module.css'

interface PageHeaderProps {
  locale: Locale
  title: string | Text
  lead?: string | Text | null
  /** Breadcrumbs to the pages above this one, nearest last. */
  above?: readonly { href: string; label: string | Text }[]
  /** A drawing at the end of the row. */
  art?: ReactNode
  /** Badges and the like, below the lead. */
  children?: ReactNode
}

/** Top of a page: breadcrumbs, its only h1, and one introductory sentence. */
export function PageHeader({ locale, title, lead = null, above = [], art, children }: PageHeaderProps): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.opening}>
      <div className={styles.words}>
        {above.length > 0 && (
          <nav aria-label={t('common.breadcrumb')} className="no-print">
            <ol className={styles.above}>
              {above.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>
                    <Words text={label} locale={locale} />
                  </a>
                  <span className={styles.turn}>
                    <Icon name="chevron" />
                  </span>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1>
          <Words text={title} locale={locale} />
        </h1>
        {lead !== null && (
          <p className={styles.lead}>
            <Words text={lead} locale={locale} />
          </p>
        )}
        {children}
      </div>
      {art !== undefined && <div className={styles.art}>{art}</div>}
    </div>
  )
}

/** Interface strings are in the page's language already; content texts are marked with theirs. */
function Words({ text, locale }: { text: string | Text; locale: Locale }) {
  return typeof text === 'string' ? text : <LocalText text={text} locale={locale} />
}
