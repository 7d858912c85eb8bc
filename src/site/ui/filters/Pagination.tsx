import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'

import { QUERY_NAMES } from '@/src/domain/offers/query'
import styles from './Pagination.module.css'
import { queryWith } from './query-with'

interface PaginationProps {
  page: number
  pages: number
  /** The query string without the page. */
  query: string
  path: (query: string) => string
  locale: Locale
}

/** Links to the previous and the next page. Renders nothing if everything fits on one. */
export function Pagination({ page, pages, query, path, locale }: PaginationProps): ReactElement | null {
  const t = translator(locale)
  if (pages <= 1) return null
  const href = (to: number) => path(queryWith(query, QUERY_NAMES.page, to === 1 ? null : String(to)))
  return (
    <nav className={`${styles.pages} no-print`} aria-label={t('offers.pages')}>
      {page > 1 && (
        <a className="button button-quiet" rel="prev" href={href(page - 1)}>
          <span className={styles.back}>
            <Icon name="arrow" />
          </span>
          {t('offers.previousPage')}
        </a>
      )}
      <p>{t('offers.pageOf', { page, pages })}</p>
      {page < pages && (
        <a className="button button-quiet" rel="next" href={href(page + 1)}>
          {t('offers.nextPage')}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  )
}
