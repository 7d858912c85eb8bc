import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PlaceChoice } from '@/src/site/data/view-models'
import { paths } from '@/src/urls/paths'

import styles from './PlaceForm.module.css'
import { PlaceSelect } from './PlaceSelect'

/**
 * Form to choose everything, a zone or an afdeling. Works without JavaScript: the response sets a cookie and redirects
 * to the front page.
 */
export function PlaceForm({ place, locale }: { place: PlaceChoice; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <form className={styles.form} method="post" action={paths.choosePlace(locale)}>
      <label className={styles.label} htmlFor="sted">
        {t('home.placeLabel')}
      </label>
      <PlaceSelect place={place} locale={locale} />
      <button className="button" type="submit">
        {t('home.placeSave')}
      </button>
      <p className={styles.cookie}>{t('home.placeCookie')}</p>
    </form>
  )
}
