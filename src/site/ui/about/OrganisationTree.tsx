import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { OrganisationBody } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './OrganisationTree.module.css'

interface OrganisationTreeProps {
  bodies: readonly OrganisationBody[]
  locale: Locale
  /** The body whose children are shown; null for the top level. */
  under?: string | null
}

/**
 * The organisation as a nested list, drawn as a tree. The nesting conveys the hierarchy without the lines. A body whose
 * parent is missing is shown at the top level, so that none is lost.
 */
export function OrganisationTree({ bodies, locale, under = null }: OrganisationTreeProps): ReactElement | null {
  const known = new Set(bodies.map(({ id }) => id))
  const here = bodies.filter(({ parent }) => (parent !== null && known.has(parent) ? parent : null) === under)
  if (here.length === 0) return null
  return (
    <ul className={under === null ? styles.top : styles.below}>
      {here.map((body) => (
        <li key={body.id} className={styles.branch}>
          <div className={styles.body}>
            <LocalText as="h3" text={body.name} locale={locale} />
            <LocalText as="p" text={body.role} locale={locale} />
            {body.members && <LocalText as="p" className={styles.members} text={body.members} locale={locale} />}
          </div>
          <OrganisationTree bodies={bodies} locale={locale} under={body.id} />
        </li>
      ))}
    </ul>
  )
}
