import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { FacetChoice, FacetName } from '@/src/site/data/view-models'

import styles from './CheckField.module.css'
import { choiceWords } from './choice-words'
import { QUERY_NAMES } from '@/src/domain/offers/query'

interface CheckFieldProps {
  name: FacetName
  choice: FacetChoice
  locale: Locale
}

/**
 * A choice and how many results it would give. A choice with no results is dimmed but not disabled: combined with
 * another change in the same form it may give some.
 */
export function CheckField({ name, choice, locale }: CheckFieldProps): ReactElement {
  const t = translator(locale)
  return (
    <label className={styles.field} data-empty={choice.count === 0 && !choice.selected ? '' : undefined}>
      <input type="checkbox" name={QUERY_NAMES[name]} value={choice.value} defaultChecked={choice.selected} />
      <bdi className={styles.words}>{choiceWords({ name, ...choice }, locale)}</bdi>
      <span className={styles.count} aria-hidden="true">
        {choice.count}
      </span>
      <span className="visually-hidden">({t('filters.count', { count: choice.count })})</span>
    </label>
  )
}
