import type { ReactElement } from 'react'
import type { LocalDateTime, Occurrence } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import type { Text } from '@/src/site/data/view-models'
import { dayWords } from '@/src/site/ui/cards/day-words'
import { OccurrenceState } from '@/src/site/ui/cards/OccurrenceState'

import styles from './DateList.module.css'
import { TimeRange } from './TimeRange'

interface DateListProps {
  dates: readonly { occurrence: Occurrence; reason: Text | null }[]
  locale: Locale
  now: LocalDateTime
}

/** The dates of one event or offer, cancelled and moved ones in their place. */
export function DateList({ dates, locale, now }: DateListProps): ReactElement {
  return (
    <ol className={styles.dates}>
      {dates.map(({ occurrence, reason }) => {
        const near = dayWords(dateOf(occurrence.start), now, locale)
        const when = (
          <time dateTime={occurrence.start} className={styles.when}>
            <span>
              {near !== null && <strong>{near} </strong>}
              {formatDate(occurrence.start, locale, 'long')}
            </span>{' '}
            <TimeRange start={occurrence.start} end={occurrence.end} locale={locale} />
          </time>
        )
        return (
          <li key={occurrence.of} data-state={occurrence.state}>
            {occurrence.state === 'cancelled' ? <s>{when}</s> : when}
            <OccurrenceState occurrence={occurrence} reason={reason} locale={locale} />
          </li>
        )
      })}
    </ol>
  )
}
