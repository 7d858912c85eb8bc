import type { ReactElement } from 'react'
import { formatTimeRange } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'

import styles from './TimeRange.module.css'

/**
 * A time range on one line, kept left to right in right-to-left text too. Takes times (`HH:mm`) or date-times of one
 * day.
 */
export function TimeRange({ start, end, locale }: { start: string; end: string; locale: Locale }): ReactElement {
  return (
    <bdi dir="ltr" className={styles.time}>
      {formatTimeRange(start, end, locale)}
    </bdi>
  )
}
