import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { MapZone } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { paths } from '@/src/urls/paths'

import { AfdelingLinks } from './AfdelingLinks'
import styles from './ZoneCards.module.css'

interface ZoneCardsProps {
  zones: readonly MapZone[]
  locale: Locale
  /** With the afdelinger of each zone, directly below the page's h1; or only their number, below an h2. */
  detail: 'afdelinger' | 'count'
}

/** The zones as text: what the map shows, and more. */
export function ZoneCards({ zones, locale, detail }: ZoneCardsProps): ReactElement {
  const t = translator(locale)
  const Heading = detail === 'afdelinger' ? 'h2' : 'h3'
  return (
    <ul className={styles.cards}>
      {zones.map((zone) => (
        <li key={zone.number} className={styles.card} data-zone={zone.mark}>
          <Heading className={styles.name}>
            <a className={styles.link} href={paths.zone(locale, zone.number)}>
              <ZoneMarkShape mark={zone.mark} />
              <LocalText text={zone.name} locale={locale} />
            </a>
          </Heading>
          {detail === 'afdelinger' ? (
            <AfdelingLinks afdelinger={zone.afdelinger} locale={locale} />
          ) : (
            <p>{t('zones.afdelingerCount', { count: zone.afdelinger.length })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
