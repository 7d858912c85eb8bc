import type { ReactNode, ReactElement } from 'react'

import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Shell as ShellView } from '@/src/site/data/view-models'

import { Notices } from './Notices'
import { renderHtml } from './render-html'
import styles from './Shell.module.css'
import { SiteFooter } from './SiteFooter'
import { SiteHeader, type NavigationEntry } from './SiteHeader'

interface ShellProps {
  shell: ShellView
  locale: Locale
  now: LocalDateTime
  /** This page's path in another language, which only the page knows. */
  alternate: (locale: Locale) => string
  /** The main menu entry that the page belongs to. */
  current?: NavigationEntry
  children: ReactNode
}

/**
 * Header and footer around every page. Children are laid out as rows of one column with space between them; a child
 * with the class `bleed` spans the full width.
 */
export function Shell({ shell, locale, now, alternate, current, children }: ShellProps): ReactElement {
  const t = translator(locale)
  return (
    <>
      <a className={`visually-hidden button ${styles.skip}`} href="#indhold">
        {t('common.skip')}
      </a>
      <SiteHeader shell={shell} locale={locale} now={now} alternate={alternate} current={current} />
      <Notices notices={shell.notices} locale={locale} />
      <main
        id="indhold"
        tabIndex={-1}
        className={styles.main}
        dangerouslySetInnerHTML={{ __html: renderHtml(children) }}
      />
      <SiteFooter shell={shell} locale={locale} />
    </>
  )
}
