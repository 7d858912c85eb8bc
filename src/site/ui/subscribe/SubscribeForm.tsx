import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { SubscribeView } from '@/src/site/data/view-models'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { paths } from '@/src/urls/paths'

import { ChoiceFields } from './ChoiceFields'
import styles from './fields.module.css'

interface SubscribeFormProps {
  view: SubscribeView
  locales: readonly Locale[]
  locale: Locale
}

/** E-mail, language and place; nothing more. Keeps the submitted values if one was invalid. */
export function SubscribeForm({ view, locales, locale }: SubscribeFormProps): ReactElement {
  const { email, problem } = view
  const t = translator(locale)
  const aboutEmail = problem === 'wrongEmail'
  return (
    <>
      <PageHeader locale={locale} title={t('subscribe.title')} lead={t('subscribe.lead')} />
      <form className={styles.form} method="post">
        {problem !== null && (
          <p className={styles.problem} role="alert" id="fejl">
            {t(`subscribe.${problem}`)}
          </p>
        )}
        <div className={styles.field}>
          <label htmlFor="email">{t('subscribe.email')}</label>
          <input
            className="select"
            id="email"
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={email}
            aria-invalid={aboutEmail || undefined}
            aria-describedby={aboutEmail ? 'fejl email-hjaelp' : 'email-hjaelp'}
          />
          <p className={styles.hint} id="email-hjaelp">
            {t('subscribe.emailHint')}
          </p>
        </div>
        <ChoiceFields view={view} locales={locales} locale={locale} />
        <div className={styles.trap} aria-hidden="true">
          <label htmlFor="hjemmeside">www</label>
          <input id="hjemmeside" name="hjemmeside" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className={styles.hint}>
          {t('subscribe.consent')} <a href={paths.privacy(locale)}>{t('nav.privacy')}</a>
        </p>
        <button className="button" type="submit">
          {t('subscribe.send')}
        </button>
      </form>
    </>
  )
}
