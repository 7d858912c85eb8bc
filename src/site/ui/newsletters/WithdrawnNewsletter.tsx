import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { paths } from '@/src/urls/paths'

/**
 * Shown to those who follow the mail link of an edition that was withdrawn during sending: that it was, and what
 * replaces it.
 */
export function WithdrawnNewsletter({ locale }: { locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <>
      <PageHeader locale={locale} title={t('newsletters.withdrawnTitle')} lead={t('newsletters.withdrawnText')} />
      <p>
        <a className="button" href={paths.newsletters(locale)}>
          {t('newsletters.all')}
        </a>
      </p>
    </>
  )
}
