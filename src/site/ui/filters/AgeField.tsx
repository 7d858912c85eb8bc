import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facet } from '@/src/site/data/view-models'

import styles from './AgeField.module.css'
import { QUERY_NAMES } from '@/src/domain/offers/query'

/** Input for one age in whole years: the reader's or the child's. */
export function AgeField({ facet, locale }: { facet: Facet; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.age}>
      <label htmlFor="filtre-alder">{t('filters.name.age')}</label>
      <input
        id="filtre-alder"
        type="number"
        inputMode="numeric"
        name={QUERY_NAMES.age}
        min={0}
        max={120}
        step={1}
        defaultValue={facet.choices.find((choice) => choice.selected)?.value}
        aria-describedby="filtre-alder-hjaelp"
      />
      <p id="filtre-alder-hjaelp">{t('filters.ageHint')}</p>
    </div>
  )
}
