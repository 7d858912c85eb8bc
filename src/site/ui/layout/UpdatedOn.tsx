import type { ReactElement } from 'react'
import { formatDay } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

import styles from './UpdatedOn.module.css'

/** When the page's content was last changed. `updatedAt` is an ISO instant; only its date is shown. */
export function UpdatedOn({ updatedAt, locale }: { updatedAt: string; locale: Locale }): ReactElement {
  return (
    <p className={styles.updated}>
      <time dateTime={updatedAt}>
        {translator(locale)('common.updated', { date: formatDay(updatedAt.slice(0, 10), locale) })}
      </time>
    </p>
  )
}
