import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { OfferCard } from '@/src/site/data/view-models'

import { OfferCardView } from './OfferCardView'
import styles from './OfferGrid.module.css'

/** Offers side by side, under a heading of the second level. */
export function OfferGrid({ offers, locale }: { offers: readonly OfferCard[]; locale: Locale }): ReactElement {
  return (
    <ul className={styles.grid}>
      {offers.map((offer) => (
        <li key={offer.slug}>
          <OfferCardView offer={offer} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
