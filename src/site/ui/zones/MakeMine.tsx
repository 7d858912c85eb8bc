import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'
import { paths } from '@/src/urls/paths'

import styles from './MakeMine.module.css'

/** Form that makes the page's zone or afdeling the reader's own place. `place` is `zone-1` or an afdeling's slug. */
export function MakeMine({ place, locale }: { place: string; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <form className={`${styles.form} no-print`} method="post" action={paths.choosePlace(locale)}>
      <button className="button button-quiet" type="submit" name="sted" value={place} aria-describedby="mit-sted-tekst">
        <Icon name="home" />
        {t('zones.makeMine')}
      </button>
      <p id="mit-sted-tekst">{t('zones.makeMineText')}</p>
    </form>
  )
}
