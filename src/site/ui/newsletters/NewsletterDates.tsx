import type { ReactElement } from 'react'
import { formatDate } from '@/src/i18n/format'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { NewsletterBlock } from '@/src/site/data/view-models'
import { TimeRange } from '@/src/site/ui/facts/TimeRange'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './NewsletterDates.module.css'

type Dates = Omit<Extract<NewsletterBlock, { kind: 'dates' }>, 'kind'>

/** The dates that were coming up when the edition was sent. */
export function NewsletterDates({
  title,
  dates,
  locale,
  heading: Heading,
}: Dates & { locale: Locale; heading: 'h2' | 'h3' }): ReactElement {
  return (
    <div className={styles.dates}>
      {title !== null && (
        <Heading>
          <LocalText text={title} locale={locale} />
        </Heading>
      )}
      <ul>
        {dates.map(({ summary, occurrence: { of, start, end } }) => (
          <li key={`${summary.slug} ${of}`}>
            <span>
              <time dateTime={start}>{formatDate(start, locale)}</time>{' '}
              <TimeRange start={start} end={end} locale={locale} />
            </span>
            <a href={summary.kind === 'offer' ? paths.offer(locale, summary.slug) : paths.event(locale, summary.slug)}>
              <LocalText text={summary.title} locale={locale} />
            </a>
            {summary.where !== null && (
              <span className={styles.where}>
                <bdi lang={SOURCE_LOCALE}>{summary.where.name}</bdi>
              </span>
            )}
            {summary.sample && <SampleBadge locale={locale} />}
            {summary.brief && summary.brief.length > 0 && (
              <span className={styles.where}>{summary.brief.join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
