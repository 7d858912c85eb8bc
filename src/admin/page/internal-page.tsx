import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import type { ReactNode, ReactElement } from 'react'
import type { User } from '@/payload-types'
import { may } from '@/src/cms/access/may'
import { VIEWS } from '@/src/cms/access/rights'
import { isPerson, ROLES } from '@/src/cms/access/roles'
import { wordOf } from '@/src/cms/fields/options'
import styles from './internal-page.module.css'
import { PageHead } from './PageHead.tsx'
import { ADMIN_PATHS } from '@/src/cms/admin-paths'
import { turnedTo } from './turned-to.ts'
import { type AdminLanguage, type Label, languageOf, type Say, sayIn } from '@/src/i18n/admin/words'

/** What a page of the internal area receives. */
export interface PageRequest {
  payload: Payload
  user: User
  language: AdminLanguage
  say: Say
  /** A query parameter as text; null if it is missing or given more than once. */
  query: (name: string) => string | null
}

/**
 * An admin page for those with access to the internal area, in Payload's own frame. `content` runs only for them, so it
 * may read with `overrideAccess`. Other signed-in users are told whom the page is for; strangers are redirected to the
 * sign-in form.
 */
export function internalPage(
  page: keyof typeof ADMIN_PATHS,
  title: Label,
  content: (request: PageRequest) => Promise<ReactNode>,
) {
  return async function InternalPage({
    initPageResult,
    params,
    searchParams,
    viewActions,
  }: AdminViewServerProps): Promise<ReactElement> {
    const { req, locale, permissions, visibleEntities } = initPageResult
    const { payload, user, i18n } = req
    const elsewhere = turnedTo(user, `${ADMIN_PATHS[page]}${queryOf(searchParams)}`, payload.config)
    if (!isPerson(user)) redirect(elsewhere ?? payload.config.routes.admin)
    const language = languageOf(i18n)
    const query = (name: string) => {
      const given = searchParams?.[name]
      return typeof given === 'string' ? given : null
    }
    return (
      <DefaultTemplate
        i18n={i18n}
        locale={locale}
        params={params}
        payload={payload}
        permissions={permissions}
        req={req}
        searchParams={searchParams}
        user={user}
        viewActions={viewActions}
        visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
      >
        <HydrateAuthProvider permissions={permissions} />
        <SetStepNav nav={[{ label: title[language] }]} />
        <main className={styles.page}>
          {elsewhere === null ? (
            await content({ payload, user, language, say: sayIn(language), query })
          ) : (
            <ForOthers page={page} title={title[language]} user={user} language={language} />
          )}
        </main>
      </DefaultTemplate>
    )
  }
}

function ForOthers({
  page,
  title,
  user,
  language,
}: {
  page: keyof typeof ADMIN_PATHS
  title: string
  user: User
  language: AdminLanguage
}) {
  const say = sayIn(language)
  const readers = ROLES.filter((role) => may(VIEWS[page], { collection: 'users', role })).map(
    (role) => wordOf('roles', role)[language],
  )
  const own = wordOf('roles', user.role)[language]
  return (
    <PageHead
      title={title}
      lead={say('This page is only for: {{readers}}. You are signed in as: {{own}}.', {
        readers: readers.join(', '),
        own,
      })}
    />
  )
}

/** The query string, so that the page can be opened again after sign-in. */
function queryOf(searchParams: AdminViewServerProps['searchParams']): string {
  const given = Object.entries(searchParams ?? {}).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
