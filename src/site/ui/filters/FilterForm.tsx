import type { ReactElement } from 'react'
import { FACETS } from '@/src/domain/offers/facet-table'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facet } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'

import { AgeField } from './AgeField'
import { CheckField } from './CheckField'
import { ChoiceGroup } from './ChoiceGroup'
import styles from './FilterForm.module.css'

interface FilterFormProps {
  facets: readonly Facet[]
  /** The list's address. The form is a plain GET, so that every selection has a URL. */
  action: string
  /** Other query values to keep, such as the month. */
  keep?: Readonly<Record<string, string>>
  locale: Locale
}

/**
 * The filter choices, each with the number of results it would give. Works without JavaScript: on a phone it is hidden
 * until the link "Filtrér" makes it the `:target`; on a wide screen it is always shown beside the results.
 */
export function FilterForm({ facets, action, keep = {}, locale }: FilterFormProps): ReactElement {
  const t = translator(locale)
  const toggles = facets.filter(({ name }) => FACETS[name].input === 'flag')
  return (
    // Autocomplete is off so that, on Back, the boxes match the results.
    <form
      id="filtre"
      className={styles.form}
      method="get"
      action={action}
      autoComplete="off"
      aria-labelledby="filtre-titel"
    >
      <div className={styles.head}>
        <h2 id="filtre-titel">{t('filters.title')}</h2>
        <a className={styles.close} href="#resultater">
          <Icon name="close" />
          {t('filters.close')}
        </a>
      </div>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {facets.map((facet) => {
        switch (FACETS[facet.name].input) {
          case 'flag':
            return null
          case 'number':
            return <AgeField key={facet.name} facet={facet} locale={locale} />
          case 'choices':
            return <ChoiceGroup key={facet.name} facet={facet} locale={locale} />
        }
      })}
      {toggles.length > 0 && (
        <fieldset className={styles.toggles}>
          <legend className="visually-hidden">{t('filters.more')}</legend>
          {toggles.flatMap(({ name, choices }) =>
            choices.map((choice) => <CheckField key={name} name={name} choice={choice} locale={locale} />),
          )}
        </fieldset>
      )}
      <div className={styles.submit}>
        <button type="submit" className="button">
          {t('filters.show')}
        </button>
      </div>
    </form>
  )
}
