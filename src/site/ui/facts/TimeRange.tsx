import type { ReactElement } from 'react'
import { formatTimeRange } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'

import styles from './TimeRange.module.css'

/**
 * From and to, on one line, and in their own order in right-to-left text too. Times (`HH:mm`) or date-times of one
 * day.
 */
export function TimeRange({ start, end, locale }: { start: string; end: string; locale: Locale }): ReactElement {
  return (
    <bdi dir="ltr" className={styles.time}>
      {formatTimeRange(start, end, locale)}
    </bdi>
  )
}
