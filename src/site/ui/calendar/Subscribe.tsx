import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Section } from '@/src/site/ui/layout/Section'
import { paths, type FeedScope } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './Subscribe.module.css'

interface SubscribeProps {
  /** The zones to choose from, each with its name in the page's language. */
  zones: readonly { number: number; name: string }[]
  locale: Locale
}

/** Why and how to subscribe to the calendar: all of it, or one zone. */
export function Subscribe({ zones, locale }: SubscribeProps): ReactElement {
  const t = translator(locale)
  const feeds: { scope: FeedScope; name: string }[] = [
    { scope: { kind: 'all' }, name: t('facts.everywhere') },
    ...zones.map(({ number, name }) => ({ scope: { kind: 'zone', number } as const, name })),
  ]
  return (
    <div className={`${styles.box} no-print`}>
      <Section id="abonner" title={t('calendar.subscribeTitle')} text={t('calendar.subscribeText')}>
        <ul className={styles.feeds}>
          {feeds.map(({ scope, name }) => (
            <li key={name}>
              <a
                className="button button-quiet"
                href={absoluteUrl(paths.feed(locale, scope)).replace(/^https?:/, 'webcal:')}
              >
                <Icon name="calendar" />
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <details className={styles.help}>
          <summary>{t('calendar.subscribeHelp')}</summary>
          <p>{t('calendar.subscribeCopy')}</p>
          <dl className={styles.addresses}>
            {feeds.map(({ scope, name }) => {
              const address = absoluteUrl(paths.feed(locale, scope))
              return (
                <div key={name}>
                  <dt>
                    <bdi>{name}</bdi>
                  </dt>
                  <dd>
                    <a href={address} dir="ltr">
                      {address}
                    </a>
                  </dd>
                </div>
              )
            })}
          </dl>
        </details>
      </Section>
    </div>
  )
}
