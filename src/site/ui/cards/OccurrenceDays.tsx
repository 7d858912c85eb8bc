import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import type { OccurrenceCard } from '@/src/site/data/view-models'

import { dayWords } from './day-words'
import { occurrenceDays } from './occurrence-days'
import styles from './OccurrenceDays.module.css'
import { OccurrenceRow } from './OccurrenceRow'

interface OccurrenceDaysProps {
  occurrences: readonly OccurrenceCard[]
  locale: Locale
  now: LocalDateTime
}

/** Occurrences grouped by day; place it below an h2. */
export function OccurrenceDays({ occurrences, locale, now }: OccurrenceDaysProps): ReactElement {
  return (
    <ol className={styles.days}>
      {occurrenceDays(occurrences).map(({ date, occurrences: cards }) => {
        const near = dayWords(date, now, locale)
        return (
          <li key={date} className={styles.day}>
            <h3 className={styles.date}>
              <time dateTime={date}>
                {near !== null && <span className={styles.near}>{near} </span>}
                <span>{formatDate(date, locale)}</span>
              </time>
            </h3>
            <ul className={styles.rows}>
              {cards.map((card) => (
                <li key={`${card.kind} ${card.slug} ${card.occurrence.of}`}>
                  <OccurrenceRow card={card} locale={locale} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
