import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { ZoneLink } from '@/src/site/data/view-models'
import { Section } from '@/src/site/ui/layout/Section'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './NewsletterFeeds.module.css'

/** Links to the news feeds: all editions, and each zone's. */
export function NewsletterFeeds({ zones, locale }: { zones: readonly ZoneLink[]; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <Section id="foelg" title={t('newsletters.feeds')} text={t('newsletters.feedsText')}>
      <ul className={`${styles.feeds} no-print`}>
        <li>
          <a href={paths.newsletterFeed(locale, 'rss')}>{t('newsletters.feedAll')}</a>
        </li>
        {zones.map(({ number, name }) => (
          <li key={number}>
            <a href={paths.newsletterFeed(locale, 'rss', number)}>
              <LocalText text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
