import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './PrintLinks.module.css'

interface PrintLinksProps {
  /** Paths, in the language of the page. */
  poster: string
  picture: string
  locale: Locale
}

/** For the neighbour who wants to tell others: a sheet to hang up, and a picture to send on. */
export function PrintLinks({ poster, picture, locale }: PrintLinksProps) {
  const t = translator(locale)
  return (
    <p className={`${styles.links} no-print`}>
      <a href={poster} rel="nofollow">
        <Icon name="download" />
        {t('print.link')}
      </a>
      <a href={picture} rel="nofollow">
        <Icon name="download" />
        {t('print.picture')}
      </a>
    </p>
  )
}
