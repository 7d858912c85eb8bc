import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NoticeView } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './Notices.module.css'
import { SampleBadge } from './SampleBadge'

/** The notices in force, in the loader's order. Renders nothing if there are none. */
export function Notices({ notices, locale }: { notices: readonly NoticeView[]; locale: Locale }): ReactElement | null {
  const t = translator(locale)
  if (notices.length === 0) return null
  return (
    <section aria-label={t('common.notices')}>
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice} data-severity={notice.severity}>
          <div className={styles.inner}>
            <Icon name={notice.severity === 'urgent' ? 'warning' : 'info'} />
            <div className={styles.words}>
              <p>
                {notice.severity === 'urgent' && <strong>{t('common.urgent')}: </strong>}
                <LocalText text={notice.message} locale={locale} />{' '}
                {notice.link && (
                  <a href={notice.link.href}>
                    <LocalText text={notice.link.label} locale={locale} />
                  </a>
                )}
              </p>
              {(notice.sample || notice.zones.length > 0) && (
                <p className={styles.labels}>
                  {notice.sample && <SampleBadge locale={locale} />}
                  {notice.zones.map((zone) => (
                    <LocalText key={zone.number} text={zone.name} locale={locale} className={styles.zone} />
                  ))}
                </p>
              )}
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
