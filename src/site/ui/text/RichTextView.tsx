import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { RichText } from '@/src/site/data/view-models'

import { foreign } from './foreign'
import styles from './RichTextView.module.css'

/** Formatted text. Its HTML comes from Payload's own converter, which escapes editors' input. */
export function RichTextView({ text, locale }: { text: RichText; locale: Locale }): ReactElement {
  return (
    <div className={styles.prose} {...foreign(text.lang, locale)} dangerouslySetInnerHTML={{ __html: text.html }} />
  )
}
