import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { ZoneLink } from '@/src/site/data/view-models'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './ZoneBadge.module.css'

/** A zone's name and mark as a link to its page. */
export function ZoneBadge({ zone, locale }: { zone: ZoneLink; locale: Locale }): ReactElement {
  return (
    <a className={styles.badge} data-zone={zone.mark} href={paths.zone(locale, zone.number)}>
      <ZoneMarkShape mark={zone.mark} />
      <LocalText text={zone.name} locale={locale} />
    </a>
  )
}
