import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

import styles from './SampleBadge.module.css'

/** Badge for records made for trying the system out, which are not real. */
export function SampleBadge({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <span className={styles.sample} title={t('common.sampleNote')}>
      {t('common.sample')}
    </span>
  )
}
