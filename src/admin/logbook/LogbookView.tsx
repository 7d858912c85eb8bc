import type { ReactElement } from 'react'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/cms/access/may'
import { isPerson } from '@/src/cms/access/roles'
import { VIEWS } from '@/src/cms/access/rights'
import { logbookChoices } from '@/src/services/logbook/logbook-choices'
import { LogbookForm } from './LogbookForm.tsx'
import styles from './Logbook.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** `/admin/logbog`: the form that a zone worker fills in on a phone after an activity. */
export async function LogbookView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps): Promise<ReactElement> {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  // Payload leaves access control to custom views.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/logbog`)}`)
  const language = languageOf(i18n)
  const say = sayIn(language)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <div className={styles.page}>
        <h1>{say('Logbook')}</h1>
        {isPerson(user) && may(VIEWS.logbook, user) ? (
          <LogbookForm choices={await logbookChoices(payload, user, new Date())} language={language} />
        ) : (
          <p>{say('The logbook is written by the secretariat and the zone workers.')}</p>
        )}
      </div>
    </DefaultTemplate>
  )
}
