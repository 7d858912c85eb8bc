import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OccurrenceCard, OfferCard } from '@/src/site/data/view-models'
import { OccurrenceDays } from '@/src/site/ui/cards/OccurrenceDays'
import { OfferGrid } from '@/src/site/ui/cards/OfferGrid'
import { Section } from '@/src/site/ui/layout/Section'
import { paths } from '@/src/urls/paths'

import styles from './PlacePage.module.css'

interface PlaceOffersProps {
  offers: readonly OfferCard[]
  occurrences: readonly OccurrenceCard[]
  /** The query string that filters by this place, as used by the offers and the calendar. */
  query: string
  locale: Locale
  now: LocalDateTime
}

/** A place's coming happenings and its offers. */
export function PlaceOffers({ offers, occurrences, query, locale, now }: PlaceOffersProps): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.side}>
      <Section
        id="kommende"
        title={t('zones.coming')}
        more={{ href: paths.calendar(locale, query), label: t('zones.wholeCalendar') }}
      >
        {occurrences.length > 0 ? (
          <OccurrenceDays occurrences={occurrences} locale={locale} now={now} />
        ) : (
          <p>{t('zones.comingEmpty')}</p>
        )}
      </Section>
      <Section
        id="tilbud"
        title={t('zones.offers')}
        more={{ href: paths.offers(locale, offers.length > 0 ? query : ''), label: t('zones.allOffers') }}
      >
        {offers.length > 0 ? <OfferGrid offers={offers} locale={locale} /> : <p>{t('zones.offersEmpty')}</p>}
      </Section>
    </div>
  )
}
