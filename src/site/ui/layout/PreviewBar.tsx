import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import styles from './PreviewBar.module.css'

/** Bar on top of a page that staff see with drafts, so that nobody mistakes it for the public page. */
export function PreviewBar({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <p className={styles.bar}>
      {t('common.preview')} <a href={paths.endPreview(locale)}>{t('common.previewEnd')}</a>
    </p>
  )
}
