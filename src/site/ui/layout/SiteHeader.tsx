import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { formatDate } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Shell } from '@/src/site/data/view-models'
import { Logo } from '@/src/site/ui/art/Logo'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import { LanguageMenu } from './LanguageMenu'
import styles from './SiteHeader.module.css'

/** The four entries of the main menu. */
const entries = ['offers', 'calendar', 'zones', 'about'] as const
export type NavigationEntry = (typeof entries)[number]

interface SiteHeaderProps {
  shell: Shell
  locale: Locale
  now: LocalDateTime
  alternate: (locale: Locale) => string
  current: NavigationEntry | undefined
}

/** Header: awning, site name, main menu, today's date and languages. */
export function SiteHeader({ shell, locale, now, alternate, current }: SiteHeaderProps): ReactElement {
  const t = translator(locale)
  return (
    <header className={styles.header}>
      <div className={`${styles.awning} no-print`} aria-hidden="true" />
      <div className={styles.inner}>
        <a className={styles.brand} href={paths.home(locale)}>
          <Logo shapes={shell.logo} />
          <span className={styles.names}>
            <span className={styles.name}>{shell.siteName}</span>
            <LocalText text={shell.tagline} locale={locale} className={styles.tagline} />
          </span>
        </a>
        <div className={`${styles.tools} no-print`}>
          <p className={styles.today}>{t('common.today', { date: formatDate(now, locale, 'short') })}</p>
          <LanguageMenu locales={shell.locales} locale={locale} alternate={alternate} />
        </div>
        <nav className={`${styles.navigation} no-print`} aria-label={t('common.menu')}>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <li key={entry}>
                <a href={paths[entry](locale)} aria-current={entry === current ? 'true' : undefined}>
                  {t(`nav.${entry}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
