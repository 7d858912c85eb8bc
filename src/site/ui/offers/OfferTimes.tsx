import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact, OfferView } from '@/src/site/data/view-models'
import { dayWords } from '@/src/site/ui/cards/day-words'
import { AskForTime } from '@/src/site/ui/facts/AskForTime'
import { languagesWords } from '@/src/i18n/words/fact-words'
import { sessionTimes } from '@/src/i18n/words/session-times'
import { TimeRange } from '@/src/site/ui/facts/TimeRange'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './OfferTimes.module.css'

interface OfferTimesProps {
  offer: OfferView
  /** Whom to ask if no time is known. */
  contact: Contact | null
  locale: Locale
  now: LocalDateTime
}

/** When an offer is open: its weekly times, the languages spoken at each, and the next one. */
export function OfferTimes({ offer, contact, locale, now }: OfferTimesProps): ReactElement {
  const t = translator(locale)
  const times = sessionTimes(offer.sessions, locale, now)
  const next = offer.next.find((occurrence) => occurrence.state !== 'cancelled')
  if (times.length === 0 && next === undefined) {
    // An offer that consists of other offers leaves the times to them.
    if (offer.children.length > 0 && offer.timeNote !== null) return <LocalText text={offer.timeNote} locale={locale} />
    return <AskForTime note={offer.timeNote} contact={contact} venueName={offer.venue?.name ?? null} locale={locale} />
  }
  return (
    <>
      {times.length > 0 && (
        <ul className={styles.times}>
          {times.map(({ words, period, start, end, languages }) => {
            const spoken = languagesWords(languages, locale)
            return (
              <li key={`${words} ${start}`}>
                {words} <TimeRange start={start} end={end} locale={locale} />
                {period !== null && <span className={styles.more}>{period}</span>}
                {spoken !== null && (
                  <span className={styles.more}>{t('facts.sessionLanguages', { languages: spoken })}</span>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {offer.timeNote !== null && <LocalText text={offer.timeNote} locale={locale} className={styles.more} />}
      {next !== undefined && offer.state === 'open' && (
        <span className={styles.more}>
          {t('offers.next')}: {dayWords(dateOf(next.start), now, locale) ?? formatDate(next.start, locale)}{' '}
          <TimeRange start={next.start} end={next.end} locale={locale} />
        </span>
      )}
    </>
  )
}
