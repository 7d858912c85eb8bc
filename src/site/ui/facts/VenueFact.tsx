import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { VenueView } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { Fact } from './Fact'
import styles from './VenueFact.module.css'
import { mapUrl } from './map-url'

/** The venue: where it is, how to get in, and a map link if its address or position is known. */
export function VenueFact({ venue, locale }: { venue: VenueView; locale: Locale }): ReactElement {
  const t = translator(locale)
  const map = mapUrl(venue)
  return (
    <Fact icon="pin" term={t('facts.where')}>
      <bdi lang={SOURCE_LOCALE}>{venue.name}</bdi>
      {venue.address !== null && venue.address !== venue.name && (
        <bdi lang={SOURCE_LOCALE} className={styles.more}>
          {venue.address}
        </bdi>
      )}
      {venue.accessibility !== null && <LocalText text={venue.accessibility} locale={locale} className={styles.more} />}
      {map !== null && (
        <a className={styles.way} href={map} aria-label={t('facts.findWayTo', { place: venue.name })}>
          {t('facts.findWay')}
        </a>
      )}
    </Fact>
  )
}
