import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { SubscriptionView } from '@/src/site/data/view-models'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'

import { ChoiceFields } from './ChoiceFields'
import styles from './fields.module.css'

interface SubscriptionFormProps {
  view: SubscriptionView
  /** Result of the choice just submitted; null if none was. */
  answer: 'saved' | 'notSaved' | null
  locales: readonly Locale[]
  locale: Locale
}

/** A subscriber's choices to change, and their data to download or delete, all without a login. */
export function SubscriptionForm({ view, answer, locales, locale }: SubscriptionFormProps): ReactElement {
  const t = translator(locale)
  return (
    <>
      <PageHeader locale={locale} title={t('subscribe.preferencesTitle')} lead={t('subscribe.preferencesText')} />
      <form className={styles.form} method="post">
        {answer !== null && (
          <p className={styles.problem} role={answer === 'saved' ? 'status' : 'alert'}>
            {t(`subscribe.${answer}`)}
          </p>
        )}
        <ChoiceFields view={view} locales={locales} locale={locale} />
        <button className="button" type="submit" name="handling" value="gem">
          {t('subscribe.save')}
        </button>
      </form>
      <section className={styles.apart} aria-labelledby="data">
        <h2 id="data">{t('subscribe.dataTitle')}</h2>
        <p>{t('subscribe.dataText')}</p>
        <form method="post">
          <button className="button button-quiet" type="submit" name="handling" value="hent">
            {t('subscribe.export')}
          </button>
        </form>
        <p>{t('subscribe.eraseText')}</p>
        <form method="post">
          <button className="button button-quiet" type="submit" name="handling" value="slet">
            {t('subscribe.erase')}
          </button>
        </form>
      </section>
    </>
  )
}
