import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { SubscriptionView } from '@/src/site/data/view-models'
import { PlaceSelect } from '@/src/site/ui/home/PlaceSelect'

import styles from './fields.module.css'
import { LanguageSelect } from './LanguageSelect'

/** Fields for a subscriber's choices: language and place of the newsletter. */
export function ChoiceFields({
  view: { language, place },
  locales,
  locale,
}: {
  view: SubscriptionView
  locales: readonly Locale[]
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="sprog">{t('subscribe.language')}</label>
        <LanguageSelect locales={locales} chosen={language} />
      </div>
      <div className={styles.field}>
        <label htmlFor="sted">{t('subscribe.place')}</label>
        <PlaceSelect place={place} locale={locale} />
      </div>
    </>
  )
}
