import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'
import { paths, type FeedScope } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'

import styles from './FeedLinks.module.css'

/** Links to a calendar feed: `webcal:` opens the phone's calendar app, and the file is for those without one. */
export function FeedLinks({ locale, scope }: { locale: Locale; scope: FeedScope }): ReactElement {
  const t = translator(locale)
  const path = paths.feed(locale, scope)
  return (
    <p className={`${styles.feeds} no-print`}>
      <a className="button button-quiet" href={absoluteUrl(path).replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {t('nav.subscribe')}
      </a>
      <a className={styles.file} href={path}>
        {t('nav.asFile')}
      </a>
    </p>
  )
}
