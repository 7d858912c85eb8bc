import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import styles from './PreviewBar.module.css'

/** On top of a page that staff see with its drafts: so that nobody takes it for what residents see. */
export function PreviewBar({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <p className={styles.bar}>
      {t('common.preview')} <a href={paths.endPreview(locale)}>{t('common.previewEnd')}</a>
    </p>
  )
}
