import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facts } from '@/src/site/data/view-models'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './ZoneMarks.module.css'

interface ZoneMarksProps extends Pick<Facts, 'everywhere' | 'zones'> {
  locale: Locale
  /** Whether each links to its zone's page. Not inside a card that is itself a link. */
  linked?: boolean
  /** As plain text with the mark instead of a badge, for places with many facts and little space. */
  quiet?: boolean
}

/** The zones, each with its colour, mark and name. Renders nothing if no zone is known. */
export function ZoneMarks({
  everywhere,
  zones,
  locale,
  linked = false,
  quiet = false,
}: ZoneMarksProps): ReactElement | null {
  if (everywhere) return <span className={styles.everywhere}>{translator(locale)('facts.everywhere')}</span>
  if (zones.length === 0) return null
  return (
    <ul className={quiet ? `${styles.zones} ${styles.quiet}` : styles.zones}>
      {zones.map((zone) => {
        const mark = (
          <>
            <ZoneMarkShape mark={zone.mark} className={styles.shape} />
            <LocalText text={zone.name} locale={locale} />
          </>
        )
        return (
          <li key={zone.number} data-zone={zone.mark}>
            {linked ? (
              <a className={styles.zone} href={paths.zone(locale, zone.number)}>
                {mark}
              </a>
            ) : (
              <span className={styles.zone}>{mark}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
