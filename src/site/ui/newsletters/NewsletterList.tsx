import type { ReactElement } from 'react'
import { formatDay } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterCard } from '@/src/site/data/view-models'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './NewsletterList.module.css'
import { NewsletterPlaces } from './NewsletterPlaces'

interface NewsletterListProps {
  newsletters: readonly NewsletterCard[]
  locale: Locale
  /** Heading level of the titles: one below the heading above the list. */
  heading: 'h2' | 'h3'
}

/** Editions of the newsletter, in the loader's order. */
export function NewsletterList({ newsletters, locale, heading: Heading }: NewsletterListProps): ReactElement {
  const t = translator(locale)
  if (newsletters.length === 0) return <p>{t('newsletters.empty')}</p>
  return (
    <ul className={styles.list}>
      {newsletters.map(({ slug, title, intro, date, zones, afdelinger, sample }) => (
        <li key={slug} className={`card ${styles.newsletter}`}>
          <p className={styles.date}>
            <time dateTime={date}>{formatDay(date, locale)}</time>
            {sample && <SampleBadge locale={locale} />}
          </p>
          <Heading className={styles.title}>
            <a href={paths.newsletter(locale, slug)}>
              <LocalText text={title} locale={locale} />
            </a>
          </Heading>
          {intro !== null && <LocalText as="p" text={intro} locale={locale} />}
          <NewsletterPlaces zones={zones} afdelinger={afdelinger} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
