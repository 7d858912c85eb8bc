import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facet } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'

import { CheckField } from './CheckField'
import styles from './ChoiceGroup.module.css'

/** Expanded initially: the two filters that most people start with. */
const OPEN_FROM_START = new Set<Facet['name']>(['zone', 'need'])

/**
 * One filter with several choices, collapsed unless it is in use or in `OPEN_FROM_START`. Renders nothing if there are
 * no choices.
 */
export function ChoiceGroup({ facet, locale }: { facet: Facet; locale: Locale }): ReactElement | null {
  const t = translator(locale)
  const chosen = facet.choices.filter((choice) => choice.selected).length
  const name = t(`filters.name.${facet.name}`)
  if (facet.choices.length === 0) return null
  return (
    <details className={styles.group} open={chosen > 0 || OPEN_FROM_START.has(facet.name)}>
      <summary>
        <span className={styles.name}>{name}</span>
        {chosen > 0 && <span className="badge badge-brick">{t('filters.chosen', { count: chosen })}</span>}
        <Icon name="chevron" />
      </summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{name}</legend>
        {facet.choices.map((choice) => (
          <CheckField key={choice.value} name={facet.name} choice={choice} locale={locale} />
        ))}
      </fieldset>
    </details>
  )
}
