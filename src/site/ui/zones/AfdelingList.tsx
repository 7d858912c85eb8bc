import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { AfdelingLink, ZoneLink } from '@/src/site/data/view-models'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './AfdelingList.module.css'

interface AfdelingListProps {
  afdelinger: readonly (AfdelingLink & { zone: ZoneLink })[]
  locale: Locale
}

/** Every boligafdeling, in Danish alphabetical order, with its zone. */
export function AfdelingList({ afdelinger, locale }: AfdelingListProps): ReactElement {
  const sorted = afdelinger.toSorted((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }))
  return (
    <ul className={styles.list} aria-label={translator(locale)('zones.afdelinger')}>
      {sorted.map(({ slug, name, zone }) => (
        <li key={slug}>
          <a className={styles.entry} data-zone={zone.mark} href={paths.afdeling(locale, slug)}>
            <ZoneMarkShape mark={zone.mark} />
            <span className={styles.words}>
              <strong lang={SOURCE_LOCALE}>{name}</strong>{' '}
              <LocalText text={zone.name} locale={locale} className={styles.zone} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
