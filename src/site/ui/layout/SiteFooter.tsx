import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Shell } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import { ContactView } from './ContactView'
import { FeedLinks } from './FeedLinks'
import styles from './SiteFooter.module.css'

const pages = [
  'offers',
  'calendar',
  'newsletters',
  'zones',
  'afdelinger',
  'about',
  'indicators',
  'evaluations',
  'privacy',
  'accessibility',
] as const

/** Footer: about the plan, contact, links to every page, and subscriptions to calendar and newsletter. */
export function SiteFooter({ shell, locale }: { shell: Shell; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.what}>
          <p className={styles.name}>{shell.siteName}</p>
          <LocalText text={shell.tagline} locale={locale} as="p" />
          {shell.footer !== null ? (
            <LocalText text={shell.footer} locale={locale} as="p" />
          ) : (
            <p>{t('nav.whatText')}</p>
          )}
        </div>
        {(shell.contact !== null || shell.address !== null) && (
          <div>
            <h2 className={styles.heading}>{t('common.contact')}</h2>
            {shell.contact !== null && <ContactView contact={shell.contact} locale={locale} />}
            {shell.address !== null && (
              <p className={styles.address}>
                <Icon name="pin" />
                <span lang={SOURCE_LOCALE} dir="ltr">
                  {shell.address}
                </span>
              </p>
            )}
          </div>
        )}
        <nav aria-label={t('nav.footer')} className={`${styles.links} no-print`}>
          <h2 className={styles.heading}>{t('nav.pages')}</h2>
          <ul className={styles.pages}>
            {pages.map((page) => (
              <li key={page}>
                <a href={paths[page](locale)}>{t(`nav.${page}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={`${styles.toFollow} no-print`}>
          <h2 className={styles.heading}>{t('nav.calendars')}</h2>
          <p>{t('nav.calendarsText')}</p>
          <FeedLinks locale={locale} scope={{ kind: 'all' }} />
          <h2 className={`${styles.heading} ${styles.next}`}>{t('nav.newsletters')}</h2>
          <p>{t('subscribe.lead')}</p>
          <a className="button button-quiet" href={paths.subscribe(locale)}>
            <Icon name="mail" />
            {t('subscribe.title')}
          </a>
        </div>
      </div>
    </footer>
  )
}
