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
  /** Whether each leads to its zone's page: not inside a card that is a link itself. */
  linked?: boolean
  /** As plain words with a shape, not as a label: where there are many facts in a small space. */
  quiet?: boolean
}

/** The zones, each with its colour, its shape and its name. Nothing where none is known. */
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
