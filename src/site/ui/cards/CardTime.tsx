import type { ReactElement } from 'react'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferCard } from '@/src/site/data/view-models'
import { sessionTimes } from '@/src/i18n/words/session-times'
import { TimeRange } from '@/src/site/ui/facts/TimeRange'
import { Icon } from '@/src/site/ui/icons/Icon'

/** Maximum number of weekly times on a card; the offer's own page lists all. */
const TIMES_ON_CARD = 2

/** The time lines of a card's `ul`: the weekly times and the next one, or a note to ask. */
export function CardTime({
  offer,
  locale,
}: {
  offer: Pick<OfferCard, 'sessions' | 'next' | 'state'>
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  const times = sessionTimes(offer.sessions, locale)
  const running = offer.state === 'open' || offer.state === 'toBeConfirmed'
  return (
    <>
      {times.slice(0, TIMES_ON_CARD).map(({ words, period, start, end }) => (
        <li key={`${words} ${start}`}>
          <Icon name="clock" />
          <span>
            {words} <TimeRange start={start} end={end} locale={locale} />
            {period !== null && <> {period}</>}
          </span>
        </li>
      ))}
      {running && offer.next !== null && (
        <li>
          <Icon name="calendar" />
          <span>
            {t('offers.next')}: <strong>{formatDate(offer.next.start, locale)}</strong>{' '}
            <TimeRange start={offer.next.start} end={offer.next.end} locale={locale} />
          </span>
        </li>
      )}
      {times.length === 0 && offer.next === null && offer.state !== 'closed' && (
        <li>
          <Icon name="clock" />
          <span>{t('facts.timeAsk')}</span>
        </li>
      )}
    </>
  )
}
