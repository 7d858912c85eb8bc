import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { AfdelingLink } from '@/src/site/data/view-models'
import { paths } from '@/src/urls/paths'

import styles from './AfdelingLinks.module.css'

/** Links to boligafdelinger. Their names are Danish proper names, and are marked as Danish. */
export function AfdelingLinks({
  afdelinger,
  locale,
}: {
  afdelinger: readonly AfdelingLink[]
  locale: Locale
}): ReactElement {
  return (
    <ul className={styles.links}>
      {afdelinger.map(({ slug, name }) => (
        <li key={slug}>
          <a href={paths.afdeling(locale, slug)} lang={SOURCE_LOCALE}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
