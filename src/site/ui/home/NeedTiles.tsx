import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { HomeView } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import { Icon } from '@/src/site/ui/icons/Icon'
import { paths } from '@/src/urls/paths'

import styles from './NeedTiles.module.css'

/** A tile for each need, and one for all offers. */
export function NeedTiles({ needs, locale }: { needs: HomeView['needs']; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <ul className={styles.tiles}>
      {needs.map(({ need, count }) => (
        <li key={need}>
          <a className={styles.tile} data-need={need} href={paths.offers(locale, `emne=${need}`)}>
            <NeedArt need={need} className={styles.art} />
            <span className={styles.words}>
              <strong className={styles.name}>{t(`vocabulary.need.${need}`)}</strong>{' '}
              <span className={styles.count}>
                {count === 0 ? t('home.offerNone') : t('home.offerCount', { count })}
              </span>
            </span>
          </a>
        </li>
      ))}
      <li className="no-print">
        <a className={`${styles.tile} ${styles.all}`} href={paths.offers(locale)}>
          <Icon name="arrow" />
          <strong className={styles.name}>{t('home.allOffers')}</strong>
        </a>
      </li>
    </ul>
  )
}
