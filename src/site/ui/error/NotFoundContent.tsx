import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { NotFoundArt } from '@/src/site/ui/art/NotFoundArt'
import { paths } from '@/src/urls/paths'

import styles from './NotFoundContent.module.css'

/** The "not found" page, with three links onwards. */
export function NotFoundContent({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.lost}>
      <div className={styles.art}>
        <NotFoundArt />
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
