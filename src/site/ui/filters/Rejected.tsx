import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './Rejected.module.css'

/** Lists the unknown values in the address. Renders nothing if there are none. */
export function Rejected({ values, locale }: { values: readonly string[]; locale: Locale }): ReactElement | null {
  const t = translator(locale)
  if (values.length === 0) return null
  return (
    <p className={styles.rejected}>
      <Icon name="info" />
      {/* Isolated, because the values may be in any script. */}
      <span>{t('filters.rejected', { values: values.map((value) => `\u2068${value}\u2069`).join(', ') })}</span>
    </p>
  )
}
