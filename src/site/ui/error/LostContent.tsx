import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { LostArt } from '@/src/site/ui/art/LostArt'
import { paths } from '@/src/urls/paths'

import styles from './LostContent.module.css'

/** The "not found" page, with three links onwards. */
export function LostContent({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.lost}>
      <div className={styles.art}>
        <LostArt />
      </div>
      <h1>{t('error.notFoundTitle')}</h1>
      <p>{t('error.notFoundText')}</p>
      <p className={styles.ways}>
        <a className="button" href={paths.home(locale)}>
          {t('nav.home')}
        </a>
        <a className="button button-quiet" href={paths.offers(locale)}>
          {t('nav.offers')}
        </a>
        <a className="button button-quiet" href={paths.calendar(locale)}>
          {t('nav.calendar')}
        </a>
      </p>
    </div>
  )
}
