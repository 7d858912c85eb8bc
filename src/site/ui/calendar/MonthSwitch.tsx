import type { ReactElement } from 'react'
import { formatMonth } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { CalendarView } from '@/src/site/data/view-models'
import { QUERY_NAMES } from '@/src/domain/offers/query'
import { queryWith } from '@/src/site/ui/filters/query-with'
import { Icon } from '@/src/site/ui/icons/Icon'
import { paths } from '@/src/urls/paths'

import styles from './MonthSwitch.module.css'

/** Links to the previous and the next month that keep the selection. No link goes before the current month. */
export function MonthSwitch({ view, locale }: { view: CalendarView; locale: Locale }): ReactElement {
  const t = translator(locale)
  const href = (month: string) => paths.calendar(locale, queryWith(view.query, QUERY_NAMES.month, month))
  return (
    <nav className={`${styles.months} no-print`} aria-label={t('calendar.months')}>
      {view.previousMonth !== null && (
        <a className="button button-quiet" rel="prev" href={href(view.previousMonth)}>
          <span className={styles.back}>
            <Icon name="arrow" />
          </span>
          <span className="visually-hidden">{t('calendar.previousMonth')}: </span>
          {formatMonth(view.previousMonth, locale)}
        </a>
      )}
      <a className="button button-quiet" rel="next" href={href(view.nextMonth)}>
        <span className="visually-hidden">{t('calendar.nextMonth')}: </span>
        {formatMonth(view.nextMonth, locale)}
        <Icon name="arrow" />
      </a>
    </nav>
  )
}
