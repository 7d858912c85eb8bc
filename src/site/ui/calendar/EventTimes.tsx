import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { EventView } from '@/src/site/data/view-models'
import { dayWords } from '@/src/site/ui/cards/day-words'
import { OccurrenceState } from '@/src/site/ui/cards/OccurrenceState'
import { recurrenceWords } from '@/src/i18n/words/recurrence-words'
import { TimeRange } from '@/src/site/ui/facts/TimeRange'

import styles from './EventTimes.module.css'
import { nextDate } from './next-date'

/** When an event takes place: the next date, whether it is cancelled or moved, and how the event repeats. */
export function EventTimes({
  event,
  locale,
  now,
}: {
  event: EventView
  locale: Locale
  now: LocalDateTime
}): ReactElement {
  const t = translator(locale)
  const next = nextDate(event.occurrences, now)
  return (
    <>
      {next === null ? (
        <span>{t('event.over')}</span>
      ) : (
        <>
          <span className={styles.next}>
            {dayWords(dateOf(next.occurrence.start), now, locale) ?? formatDate(next.occurrence.start, locale, 'long')}{' '}
            <TimeRange start={next.occurrence.start} end={next.occurrence.end} locale={locale} />
          </span>
          <OccurrenceState occurrence={next.occurrence} reason={next.reason} locale={locale} />
        </>
      )}
      {event.rule !== null && <span className={styles.rule}>{recurrenceWords(event.rule, locale)}</span>}
    </>
  )
}
