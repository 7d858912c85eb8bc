import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { MapZone } from '@/src/site/data/view-models'

import { ZoneCards } from './ZoneCards'
import { ZoneMap } from './ZoneMap'
import styles from './ZonesOverview.module.css'

interface ZonesOverviewProps {
  zones: readonly MapZone[]
  locale: Locale
  detail: 'afdelinger' | 'count'
}

/** The zones as a map, with the same information as text beside it. */
export function ZonesOverview({ zones, locale, detail }: ZonesOverviewProps): ReactElement {
  return (
    <div className={styles.overview}>
      <ZoneMap zones={zones} locale={locale} />
      <ZoneCards zones={zones} locale={locale} detail={detail} />
    </div>
  )
}
